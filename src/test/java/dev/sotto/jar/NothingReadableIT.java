package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who steals the files learns nobody's words and nobody's name; and of a person who was forgotten,
 * who steals the keys as well learns nothing.
 */
class NothingReadableIT {
  private static final String PRACTICE = "count the herons at the weir";
  private static final String ANCHOR = "the milkman";
  private static final String NOTE = "felt like lead and lemons";

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);
  private final Talker bo = Talker.named("Bo", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void inAnyFileAtAnyTime() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      confide(ada);
      assertNothingReadable(home);
      stop(jar);
    }
    assertNothingReadable(home);
    assertThat(Jar.run(home, "backup")).returns(0, Jar.Ended::code);
    assertThat(home.backups()).isNotEmptyDirectory();
    assertNothingReadable(home);
    assertThat(Haystack.with(home, Ids.sealed(home, id(ada)))).hasSize(2);
  }

  @Test
  void evenWithTheKeysOnceSomebodyIsForgotten() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      confide(ada);
      confide(bo);
      stop(jar);
    }
    assertThat(Jar.run(home, "backup")).returns(0, Jar.Ended::code);

    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.seat().say("/forget");
      ada.press("Erase everything");
      ada.hears("is erased");
      stop(jar);
    }

    assertThat(Haystack.with(home, Ids.sealed(home, id(ada)))).isEmpty();
    assertThat(Haystack.with(home, Ids.sealed(home, id(bo)))).hasSize(2);
    assertNothingReadable(home);
  }

  @Test
  void evenWithTheKeysOnceTheHostErasedSomebody() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      confide(ada);
      stop(jar);
    }
    assertThat(Jar.run(home, "backup")).returns(0, Jar.Ended::code);

    assertThat(Jar.run(home, "erase", Long.toString(id(ada))))
        .returns(0, Jar.Ended::code)
        .returns("Erased." + System.lineSeparator(), Jar.Ended::said);
    assertThat(Haystack.with(home, Ids.sealed(home, id(ada)))).isEmpty();
  }

  private static void stop(Jar jar) throws InterruptedException {
    assertThat(jar.terminate().exit(Duration.ofSeconds(10))).isZero();
  }

  /** A practice, a check-in, a note that is kept, and a talk that is left open. */
  private static void confide(Talker somebody) throws InterruptedException {
    somebody.setUp(PRACTICE + ", daily at 7:00 after " + ANCHOR);
    somebody.seat().say("did it, " + NOTE);
    somebody.ask("keep");
    somebody.press("Keep them");
    somebody.ask("/new " + PRACTICE);
  }

  private static long id(Talker somebody) {
    return somebody.seat().person().id();
  }

  private void assertNothingReadable(Home home) {
    assertThat(home.files()).hasSizeGreaterThan(4);
    assertThat(Haystack.with(home, "herons")).isEmpty();
    assertThat(Haystack.with(home, "milkman")).isEmpty();
    assertThat(Haystack.with(home, "lemons")).isEmpty();
    assertThat(Haystack.with(home, id(ada))).isEmpty();
    assertThat(Haystack.with(home, "ada_here")).isEmpty();
  }
}
