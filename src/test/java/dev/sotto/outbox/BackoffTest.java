package dev.sotto.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  /** Draws nothing, so that every wait is the longest it can be. */
  private static final RandomGenerator ZERO = () -> 0;

  @Test
  void doublesUpToTheCap() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), ZERO);

    assertThat(IntStream.rangeClosed(1, 7).mapToObj(backoff::after).map(Duration::toSeconds))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void staysAtTheCapForEver() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), ZERO);

    assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void takesOffUpToAHalf() {
    Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(60), new Random(7));

    assertThat(IntStream.range(0, 1000).mapToObj(i -> backoff.after(1)))
        .allSatisfy(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2)))
        .anySatisfy(wait -> assertThat(wait).isLessThan(Duration.ofMillis(1100)));
  }
}
