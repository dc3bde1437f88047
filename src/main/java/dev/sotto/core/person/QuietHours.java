package dev.sotto.core.person;

import java.time.LocalTime;

/**
 * The hours in which nothing unprompted is sent, on the person's own clock.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not quiet; equal to {@code from} when no hour is quiet
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** DESIGN, promise Q4. */
  public static final QuietHours DEFAULT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public boolean contains(LocalTime time) {
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
  }
}
