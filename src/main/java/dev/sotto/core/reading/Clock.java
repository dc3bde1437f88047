package dev.sotto.core.reading;

import java.time.LocalTime;

/**
 * A clock time as somebody says it.
 *
 * @param time as it reads on a 24-hour clock
 * @param half whether it is known which half of the day is meant
 */
record Clock(LocalTime time, Half half) {
  private static final int FIRST_HOUR_AWAKE = 6;
  private static final int NOON = 12;

  /** Which half of the day a time is in. */
  enum Half {
    /** "7:30 pm", "19:30", "07:30". */
    KNOWN,
    /** "8", "half past seven". */
    OPEN
  }

  static Clock known(LocalTime time) {
    return new Clock(time, Half.KNOWN);
  }

  static Clock open(LocalTime time) {
    return new Clock(time, Half.OPEN);
  }

  boolean isOpen() {
    return half == Half.OPEN;
  }

  /** Returns the time that is meant on some day to come: as it reads, but nobody means 3 a.m. */
  LocalTime awake() {
    return isOpen() && time.getHour() < FIRST_HOUR_AWAKE ? later() : time;
  }

  /** Returns the time that is meant when this part of the day was named too. */
  LocalTime near(LocalTime part) {
    return isOpen() && part.getHour() >= NOON && time.getHour() < NOON ? later() : time;
  }

  /** Returns the same hands of the clock in the other half of the day. */
  LocalTime later() {
    return time.plusHours(NOON);
  }
}
