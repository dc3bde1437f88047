package dev.sotto;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What DESIGN and STYLE say about the house, where the compiler does not look. */
@AnalyzeClasses(packages = "dev.sotto", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int MOST_LINES = 400;

  /** Everything the bot can say, one name a line, and nothing to read between them. */
  private static final String ONE_LIST = "Line.java";

  @ArchTest
  static final ArchRule coreIsPure =
      classes()
          .that()
          .resideInAPackage("dev.sotto.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.sotto.core..",
              "java.lang..",
              // A digest draws the lots of a circle: the same again, and not to be foreseen.
              "java.nio.charset..",
              "java.security..",
              // The JDK's only home of Unicode normal forms, which reading typed words needs.
              "java.text..",
              "java.time..",
              "java.util..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule coreHasNoCycles =
      slices().matching("dev.sotto.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule dependenciesPointDownTheHouse =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("dev.sotto.cli..")
          .layer("edges")
          .definedBy("dev.sotto.[telegram|clockwork|content|drawing|ops]..")
          .layer("sandbox")
          .definedBy("dev.sotto.sandbox..")
          .layer("app")
          .definedBy("dev.sotto.app..")
          .layer("store")
          .definedBy("dev.sotto.store..")
          .layer("outbox")
          .definedBy("dev.sotto.outbox..")
          .layer("core")
          .definedBy("dev.sotto.core..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("edges")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("sandbox")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("sandbox")
          .mayNotAccessAnyLayer()
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("cli", "edges")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("cli", "edges", "app")
          .whereLayer("outbox")
          .mayOnlyBeAccessedByLayers("cli", "edges", "app", "store")
          .whereLayer("core")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule edgesDoNotKnowEachOther =
      slices()
          .matching("dev.sotto.(telegram|clockwork|content|drawing|ops|sandbox)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest static final ArchRule sqlStaysInStore = livesIn("store", "org.jdbi..", "java.sql..");

  @ArchTest
  static final ArchRule telegramStaysInTelegram =
      livesIn("telegram", "org.telegram..", "okhttp3..");

  @ArchTest static final ArchRule quartzStaysInClockwork = livesIn("clockwork", "org.quartz..");

  @ArchTest
  static final ArchRule drawingToolsStayInDrawing =
      livesIn("drawing", "org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..");

  @ArchTest
  static final ArchRule timeIsGiven =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.sotto.cli..", "dev.sotto.sandbox..")
          .should()
          .accessTargetWhere(asksTheMachineForTheTime());

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields().that().areStatic().should().beFinal().because("shared state has an owner");

  @ArchTest
  static final ArchRule namesAreNounsOfTheDomain =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Base|Service)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses house) {
    assertThat(house)
        .extracting(type -> type.getPackage())
        .allMatch(folder -> folder.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void noFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith(ONE_LIST)))
          .allMatch(file -> lines(file) <= MOST_LINES);
    }
  }

  private static ArchRule livesIn(String home, String... foreign) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.sotto." + home + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(foreign));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
    return DescribedPredicate.describe(
        "asks the machine for the time or its zone",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return (owner.startsWith("java.time.")
                  && name.matches("now|system|systemUTC|systemDefault.*"))
              || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
              || (owner.equals(Date.class.getName()) && name.equals("<init>"));
        });
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
