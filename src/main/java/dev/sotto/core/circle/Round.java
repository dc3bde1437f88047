package dev.sotto.core.circle;

import dev.sotto.core.checkin.Day;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Two weeks in which nobody joins a circle and whoever leaves is not noticed.
 *
 * @param from the Monday it starts on, for everybody in it by their own calendar
 * @param size how many were in it at the start
 * @param zone where its clock is: with the one in it whose Day ends last
 * @param hour when, the morning after, a Day is shown
 */
public record Round(
    RoundId id,
    CircleId circle,
    CircleKind kind,
    Day from,
    int size,
    ZoneId zone,
    LocalTime hour,
    Salt salt) {
  /** In Days. */
  public static final int LENGTH = 14;

  /** In Days, the last of them included: when another round is offered. */
  private static final int CLOSING = 4;

  /** The Sunday it ends on. */
  public Day last() {
    return from.plus(LENGTH - 1);
  }

  public boolean covers(Day day) {
    return day.compareTo(from) >= 0 && day.compareTo(last()) <= 0;
  }

  /** Whether it ends soon enough to ask who goes on. */
  public boolean isClosing(Day today) {
    return covers(today) && today.compareTo(last().minus(CLOSING - 1)) >= 0;
  }

  /** Whether anything is shown at all. */
  public boolean isLargeEnough() {
    return size >= Disclosure.FEWEST;
  }

  /** When a Day is counted and shown; what is said later of it is not. */
  public Instant shownAt(Day day) {
    return day.plus(1).date().atTime(hour).atZone(zone).toInstant();
  }
}
