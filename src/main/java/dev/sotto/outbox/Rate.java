package dev.sotto.outbox;

import java.time.Duration;

/**
 * How often something may leave.
 *
 * @param gap the time between two departures in the long run; zero for no limit
 * @param burst how many may leave together after a rest, at least 1
 */
record Rate(Duration gap, int burst) {
  static final Rate UNLIMITED = new Rate(Duration.ZERO, 1);

  /** How far a destination may be behind its rest and still take one more. */
  Duration slack() {
    return gap.multipliedBy(burst - 1L);
  }

  /** The most rest one destination can owe. */
  Duration longestDebt() {
    return gap.multipliedBy(burst);
  }
}
