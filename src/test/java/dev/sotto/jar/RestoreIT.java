package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy brings back what was, but nobody who asked to be forgotten since. */
class RestoreIT {
  private static final int NOT_RIGHT = 2;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);
  private final Talker bo = Talker.named("Bo", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void bringsBackWhatWas() throws Exception {
    Home home = Home.in(folder, sandbox);
    Path copy = copyWithTwoPeople(home);
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.ask("/forget");
      ada.press("Erase everything");
      ada.hears("is erased");
      bo.seat().say("did 55 min on yesterday");
      sandbox.updates().awaitTaken(Sight.PATIENCE);
      stop(jar);
    }

    assertThat(Jar.run(home, "restore", copy.toString())).returns(0, Jar.Ended::code);

    try (Jar jar = Jar.listening(home, sandbox)) {
      assertThat(bo.ask("/week").text()).contains("walk to the mill").doesNotContain("55 min");
      assertThat(ada.ask("/week").markup().button(Talker.BEGIN)).isPresent();
      stop(jar);
    }
  }

  @Test
  void refusesACopyThatIsNotWhole() throws Exception {
    Home home = Home.in(folder, sandbox);
    Path copy = copyWithTwoPeople(home);
    byte[] half = Files.readAllBytes(copy);
    Path broken = folder.resolve("broken.db");
    Files.write(broken, Arrays.copyOf(half, half.length / 2));

    assertThat(Jar.run(home, "restore", broken.toString())).returns(NOT_RIGHT, Jar.Ended::code);

    try (Jar jar = Jar.listening(home, sandbox)) {
      assertThat(bo.ask("/week").text()).contains("walk to the mill");
      stop(jar);
    }
  }

  private Path copyWithTwoPeople(Home home) throws Exception {
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      bo.setUp("walk to the mill, daily at 7:00");
      stop(jar);
    }
    assertThat(Jar.run(home, "backup")).returns(0, Jar.Ended::code);
    return onlyCopy(home);
  }

  private static Path onlyCopy(Home home) throws IOException {
    try (Stream<Path> copies = Files.list(home.backups())) {
      return copies.findFirst().orElseThrow();
    }
  }

  private static void stop(Jar jar) throws InterruptedException {
    assertThat(jar.terminate().exit(Duration.ofSeconds(10))).isZero();
  }
}
