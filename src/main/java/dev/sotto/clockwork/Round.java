package dev.sotto.clockwork;

import java.time.Instant;

/**
 * What happens when the clock ticks. A round finds out by itself what is due, so one that is
 * skipped, late or repeated changes nothing.
 */
@FunctionalInterface
public interface Round {
  void run(Instant now);
}
