package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.sandbox.world.ShownClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownClockTest {

  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

  @Test
  void stoppedClockMovesOnlyByHand() {
    ShownClock clock = ShownClock.stoppedAt(NOON);
    clock.advance(Duration.ofMinutes(5));
    clock.moveTo(NOON.plusSeconds(3600));

    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3600));
    assertThat(clock.ticking()).isFalse();
  }

  @Test
  void runningClockKeepsItsLead() {
    ShownClock clock = ShownClock.running();
    Instant before = clock.instant();
    clock.advance(Duration.ofDays(400));

    assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(400)));
    assertThat(clock.ticking()).isTrue();
  }

  @Test
  void neverGoesBack() {
    ShownClock clock = ShownClock.stoppedAt(NOON);
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> clock.moveTo(NOON.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void listenersAreToldOfEachMove() {
    ShownClock clock = ShownClock.stoppedAt(NOON);
    List<Instant> told = new ArrayList<>();
    clock.onMove(told::add);
    clock.advance(Duration.ofSeconds(1));
    clock.moveTo(NOON.plusSeconds(9));

    assertThat(told).containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(9));
  }
}
