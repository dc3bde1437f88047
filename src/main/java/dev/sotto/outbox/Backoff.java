package dev.sotto.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures in a row: twice as long each time up to a cap, less a random part
 * of up to a half, so that many who failed together do not come back together. Reads no clock.
 */
public final class Backoff {
  private static final int DOUBLINGS = 20;

  private final Duration first;
  private final Duration cap;
  private final RandomGenerator random;

  /**
   * @param first the longest wait after one failure
   * @param cap the longest wait at all
   */
  public Backoff(Duration first, Duration cap, RandomGenerator random) {
    this.first = first;
    this.cap = cap;
    this.random = random;
  }

  /**
   * Returns how long to wait now.
   *
   * @param failures how often it failed in a row, at least 1
   */
  public Duration after(int failures) {
    Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    long most = (doubled.compareTo(cap) < 0 ? doubled : cap).toMillis();
    return Duration.ofMillis(most - random.nextLong(most / 2 + 1));
  }
}
