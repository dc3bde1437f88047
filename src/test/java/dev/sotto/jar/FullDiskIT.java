package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a full disk the bot confirms nothing it cannot keep, says so, and goes on once there is room.
 * Needs a small disk of its own, which only root can mount.
 */
class FullDiskIT {
  private static final int BLOCK = 4096;

  /** Longer than the pause of a poll loop that fails over and over. */
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  private boolean isMounted;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    isMounted =
        isRoot() && done("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "none", data + "");
    assumeTrue(isMounted, "only root can mount a small disk, and not in every container");
  }

  @AfterEach
  void unmount() throws Exception {
    sandbox.close();
    if (isMounted) {
      done("umount", "-l", folder.resolve("data").toString());
    }
  }

  @Test
  void confirmsNothingAndGoesOnWhenThereIsRoom() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      int before = ada.seat().say("did 5 min");
      ada.await("the emoji", () -> hasReaction(before));

      Path ballast = home.data().resolve("ballast");
      fill(ballast);
      int after = ada.seat().say("did 7 min yesterday");
      ada.hears("I couldn't note that down");
      assertThat(hasReaction(after)).isFalse();
      assertThat(jar.isAlive()).isTrue();

      Files.delete(ballast);
      try (Sight sight = new Sight(sandbox)) {
        assertThat(sight.comes(RECOVERY, () -> hasReaction(after))).isTrue();
      }
      assertThat(ada.ask("/week").text()).contains("✓ 5 min", "✓ 7 min");
      assertThat(jar.terminate().exit(Duration.ofSeconds(10))).isZero();
    }
    assertThat(sandbox.journal().of("sendMessage"))
        .extracting(Journal.Entry::params)
        .filteredOn(sent -> sent.path("text").asText().contains("couldn't note"))
        .hasSize(1);
  }

  private boolean hasReaction(int message) {
    return ada.seat().chat().message(message).stream()
        .anyMatch(said -> !said.reactions().isEmpty());
  }

  /** Writes until there is no room for a single block. */
  private static void fill(Path ballast) throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.size(ballast)).isPositive();
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
