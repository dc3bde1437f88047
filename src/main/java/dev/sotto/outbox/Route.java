package dev.sotto.outbox;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What one courier carries, and how.
 *
 * @param lanes the lanes it empties
 * @param load the most letters it has in hand at once, and so the most a crash can repeat
 */
public record Route(Set<Lane> lanes, Pace pace, Backoff backoff, int load) {
  private static final int LOAD = 128;
  private static final Duration FIRST = Duration.ofSeconds(1);

  /** Everything but answers to taps. */
  public static Route ofLetters(Pace pace, RandomGenerator random) {
    Backoff backoff = new Backoff(FIRST, Duration.ofSeconds(60), random);
    return new Route(EnumSet.of(Lane.FIRST, Lane.REPLY, Lane.NUDGE), pace, backoff, LOAD);
  }

  /** Answers to taps, which no limit counts and which are worth nothing after some seconds. */
  public static Route ofTapAnswers(RandomGenerator random) {
    Backoff backoff = new Backoff(FIRST, Duration.ofSeconds(4), random);
    return new Route(EnumSet.of(Lane.TAP_ANSWER), Pace.unlimited(), backoff, LOAD);
  }
}
