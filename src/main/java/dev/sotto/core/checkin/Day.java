package dev.sotto.core.checkin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A person's logical day: it starts at their day start, so that half past midnight still belongs to
 * the evening before.
 */
public record Day(LocalDate date) implements Comparable<Day> {

  /** Returns the Day on which something happens at {@code instant} for a person. */
  public static Day at(Instant instant, ZoneId zone, LocalTime dayStart) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    return new Day(
        local.toLocalTime().isBefore(dayStart)
            ? local.toLocalDate().minusDays(1)
            : local.toLocalDate());
  }

  /** Returns the wall-clock moment of {@code time} within this Day. */
  public LocalDateTime moment(LocalTime time, LocalTime dayStart) {
    return (time.isBefore(dayStart) ? date.plusDays(1) : date).atTime(time);
  }

  /** Returns the first Day of the week that this one is in. */
  public Day monday() {
    return new Day(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  public Day minus(int days) {
    return new Day(date.minusDays(days));
  }

  public Day plus(int days) {
    return new Day(date.plusDays(days));
  }

  @Override
  public int compareTo(Day other) {
    return date.compareTo(other.date);
  }
}
