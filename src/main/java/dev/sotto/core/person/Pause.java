package dev.sotto.core.person;

import java.time.Instant;

/**
 * A stretch in which the bot says nothing by itself.
 *
 * @param until the first instant at which nudges are welcome again
 */
public record Pause(Instant until) {
  public static final Pause NONE = new Pause(Instant.EPOCH);

  /** Until the person says otherwise. */
  public static final Pause OPEN_ENDED = new Pause(Instant.parse("9999-12-31T00:00:00Z"));

  public boolean covers(Instant instant) {
    return instant.isBefore(until);
  }
}
