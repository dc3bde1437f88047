package dev.sotto.core.checkin;

import java.time.LocalTime;

/**
 * The part of the day in which a person said that they practised. Stored by name.
 *
 * <p>What is said within some hours of a planned moment says when it happened well enough to tell
 * mornings from evenings, and no better; so no minute is kept.
 */
public enum DayPart {
  MORNING,
  AFTERNOON,
  EVENING,
  NIGHT,
  /** Said on another Day, which tells nothing about when it happened. */
  UNTOLD;

  private static final LocalTime DAWN = LocalTime.of(5, 0);
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime AFTER_WORK = LocalTime.of(17, 0);
  private static final LocalTime LATE = LocalTime.of(22, 0);

  /** Returns the part of the day at a time of day. */
  public static DayPart of(LocalTime clock) {
    if (clock.isBefore(DAWN) || !clock.isBefore(LATE)) {
      return NIGHT;
    }
    if (clock.isBefore(NOON)) {
      return MORNING;
    }
    return clock.isBefore(AFTER_WORK) ? AFTERNOON : EVENING;
  }
}
