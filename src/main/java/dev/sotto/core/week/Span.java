package dev.sotto.core.week;

import dev.sotto.core.checkin.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A run of Days, both ends included. */
public record Span(Day from, Day to) {
  /** Wider than anything anybody tells of. */
  public static final Span EVER =
      new Span(new Day(LocalDate.of(1970, 1, 1)), new Day(LocalDate.of(9999, 12, 31)));

  private static final int A_WEEK = DayOfWeek.values().length;

  public Span {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("a span ends before it begins");
    }
  }

  /** Returns the week a Day is in, Monday to Sunday. */
  public static Span weekOf(Day day) {
    return new Span(day.monday(), day.monday().plus(A_WEEK - 1));
  }

  public List<Day> days() {
    int last = Math.toIntExact(ChronoUnit.DAYS.between(from.date(), to.date()));
    return IntStream.rangeClosed(0, last).mapToObj(from::plus).toList();
  }

  public boolean contains(Day day) {
    return from.compareTo(day) <= 0 && day.compareTo(to) <= 0;
  }

  /** The week before the one this begins in. */
  public Span weekBefore() {
    return weekOf(from.minus(A_WEEK));
  }

  /** The week after the one this begins in. */
  public Span weekAfter() {
    return weekOf(from.plus(A_WEEK));
  }
}
