package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a full disk the bot confirms nothing it cannot keep, says so, and goes on once there is room.
 * Needs a small disk of its own, which only root can mount.
 */
class FullDiskIT {
  /** Longer than the pause of a poll loop that fails over and over. */
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void confirmsNothingAndGoesOnWhenThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.under(folder);
        Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      int before = ada.seat().say("did 5 min");
      ada.await("the emoji", () -> hasReaction(before));

      disk.fill();
      int after = ada.seat().say("did 7 min yesterday");
      ada.hears("I couldn't note that down");
      assertThat(hasReaction(after)).isFalse();
      assertThat(jar.isAlive()).isTrue();

      disk.relieve();
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
}
