package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.KindGuide;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.reading.Lexicon;
import dev.sotto.core.reading.ObstacleWords;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The {@code config/} that comes along. */
class ShippedConfigTest {
  private static final ConfigSource SHIPPED = new ConfigSource.Folder(Path.of("config"));

  private final Problems problems = new Problems();

  @Test
  void theSettingsShownAreTheOnesThatHoldWithoutThem() {
    HostSettings shown = SettingsFile.read(file("sotto.yaml").keys());
    problems.raise();

    assertThat(shown).isEqualTo(SettingsFile.read(Section.empty("sotto.yaml", problems)));
  }

  @Test
  void everySettingIsExplained() throws Exception {
    assertThat(Files.readString(Path.of("config/sotto.yaml")))
        .as("a value without a comment above it")
        .doesNotContainPattern("\\n *[a-z_]+:[^\\n]+\\n *[a-z_]+: ");
  }

  @Test
  void everyPracticeButTheExactOnesHasATinyStepToSuggest() {
    KindGuide kinds = PracticesFile.read(file("en/practices.yaml").keys()).guide();
    problems.raise();

    assertThat(PracticeKind.values())
        .allSatisfy(kind -> assertThat(kinds.tinySteps(kind).isEmpty()).isEqualTo(kind.isExact()));
  }

  @Test
  void everyObstacleHasALabel() {
    Map<Obstacle, String> labels = obstacles().labels();
    problems.raise();

    assertThat(labels).containsOnlyKeys(Obstacle.values()).doesNotContainValue("");
  }

  @Test
  void whateverIsInTheWayIsHeardInThreeWordingsAndWithoutAQuestion() {
    Script script = LinesFile.read(file("en/lines.yaml").keys());
    problems.raise();

    assertThat(Line.values())
        .filteredOn(line -> line.name().startsWith("HEARD_"))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(script.words(line))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).doesNotContain("?")));
  }

  @Test
  void thePrivacyPageFitsOneMessage() {
    HostSettings settings = SettingsFile.read(file("sotto.yaml").keys());
    String privacy = PrivacyFile.read(file("en/privacy.md"), settings);
    problems.raise();

    assertThat(privacy).contains("not end-to-end encrypted", settings.contact(), "/forget");
  }

  @Test
  void theJarCarriesTheSameFiles() throws Exception {
    assertThat(new ConfigSource.Jar().read("sotto.yaml")).isEqualTo(SHIPPED.read("sotto.yaml"));
    assertThat(new ConfigSource.Jar().read("nowhere.yaml")).isEmpty();
  }

  @Test
  void everyObstacleThatIsNoButtonAloneHasWords() {
    ObstacleWords words = obstacles().words();
    problems.raise();

    assertThat(words.says()).containsOnlyKeys(Obstacle.values());
    assertThat(words.says())
        .allSatisfy(
            (obstacle, said) ->
                assertThat(said.isEmpty()).isEqualTo(obstacle == Obstacle.SOMETHING_ELSE));
  }

  private ObstaclesFile.Read obstacles() {
    List<String> groups =
        ReadingFile.read(file("en/reading.yaml").keys(), Lexicon.requiredLists())
            .getOrDefault("groups", List.of());
    return ObstaclesFile.read(file("en/obstacles.yaml").keys(), groups);
  }

  private ConfigFile file(String name) {
    return new ConfigFile(SHIPPED, name, problems);
  }
}
