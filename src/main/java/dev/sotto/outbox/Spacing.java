package dev.sotto.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Spaces out what leaves for one destination. Every departure costs the destination one gap of
 * rest; it may owe as much rest as its burst allows.
 */
final class Spacing {
  private final Rate rate;
  private Instant rested = Instant.EPOCH;
  private Instant opens = Instant.EPOCH;

  Spacing(Rate rate) {
    this.rate = rate;
  }

  /** When the next one may leave: {@code now}, or later. */
  Instant earliest(Instant now) {
    return later(now, later(opens, rested(now).minus(rate.slack())));
  }

  /** How many may leave at this instant. */
  int room(Instant now) {
    if (earliest(now).isAfter(now)) {
      return 0;
    }
    if (rate.gap().isZero()) {
      return Integer.MAX_VALUE;
    }
    Duration spare = rate.slack().minus(Duration.between(now, later(now, rested(now))));
    return (int) spare.dividedBy(rate.gap()) + 1;
  }

  void leave(Instant now) {
    rested = later(now, rested(now)).plus(rate.gap());
  }

  /** Lets nothing leave before an instant. A shorter wait never replaces a longer one. */
  void shut(Instant until) {
    opens = later(opens, until);
  }

  /** Whether nothing that happened here matters any more. */
  boolean isForgettable(Instant now) {
    return !rested(now).isAfter(now) && !opens.isAfter(now);
  }

  /** A debt longer than any departure leaves behind means that the clock was set back. */
  private Instant rested(Instant now) {
    return rested.isAfter(now.plus(rate.longestDebt())) ? now : rested;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
