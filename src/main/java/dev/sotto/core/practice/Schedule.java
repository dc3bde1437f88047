package dev.sotto.core.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When a practice is planned, on the person's own calendar and clock. Immutable. */
public sealed interface Schedule {

  /** Whether anything is planned on that date. */
  boolean includes(LocalDate date);

  /** The times of a planned day, in the order they come; empty when the person logs on request. */
  List<LocalTime> times();

  /** The days of the week it can fall on. */
  Set<DayOfWeek> weekdays();

  /** How many days lie between planned days; 1 when the days of the week decide. */
  default int interval() {
    return 1;
  }

  /** The most days planned in any week. */
  int daysAWeek();

  /** The same days at other times; every day when there were none. */
  Schedule at(List<LocalTime> times);

  /** A sparser version of it: three days a week, then one; empty when it is sparse already. */
  Optional<Schedule> lessOften();

  /** After how many days the pattern comes round. */
  int period();

  /** Certain days of every week. */
  record Weekly(Set<DayOfWeek> days, List<LocalTime> times) implements Schedule {
    private static final int A_FEW = 3;
    private static final Set<DayOfWeek> EVERY_OTHER =
        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    public Weekly {
      // In the order of the week: what is written of it is the same wherever it is written.
      days = Collections.unmodifiableSet(new TreeSet<>(days));
      times = times.stream().distinct().sorted().toList();
    }

    @Override
    public boolean includes(LocalDate date) {
      return days.contains(date.getDayOfWeek());
    }

    @Override
    public Set<DayOfWeek> weekdays() {
      return days;
    }

    @Override
    public Schedule at(List<LocalTime> times) {
      return new Weekly(days, times);
    }

    @Override
    public Optional<Schedule> lessOften() {
      if (days.size() < 2) {
        return Optional.empty();
      }
      List<DayOfWeek> inOrder = days.stream().sorted().toList();
      return Optional.of(
          new Weekly(days.size() > A_FEW ? spread(inOrder) : Set.of(inOrder.get(0)), times));
    }

    /** Every other day if that can be had, else the first, the middle and the last. */
    private static Set<DayOfWeek> spread(List<DayOfWeek> days) {
      return days.containsAll(EVERY_OTHER)
          ? EVERY_OTHER
          : Set.of(days.get(0), days.get(days.size() / 2), days.get(days.size() - 1));
    }

    @Override
    public int daysAWeek() {
      return days.size();
    }

    @Override
    public int period() {
      return DayOfWeek.values().length;
    }
  }

  /**
   * Every so many days, counted from a date.
   *
   * @param interval 1 for daily, 2 for every other day, and so on
   */
  record EveryDays(int interval, LocalDate from, List<LocalTime> times) implements Schedule {
    public EveryDays {
      if (interval < 1) {
        throw new IllegalArgumentException("every " + interval + " days");
      }
      times = times.stream().distinct().sorted().toList();
    }

    @Override
    public boolean includes(LocalDate date) {
      return Math.floorMod(date.toEpochDay() - from.toEpochDay(), interval) == 0;
    }

    @Override
    public Set<DayOfWeek> weekdays() {
      return Set.of(DayOfWeek.values());
    }

    @Override
    public Schedule at(List<LocalTime> times) {
      return new EveryDays(interval, from, times);
    }

    @Override
    public Optional<Schedule> lessOften() {
      int week = DayOfWeek.values().length;
      if (interval == 1) {
        return new Weekly(weekdays(), times).lessOften();
      }
      return interval < week ? Optional.of(new EveryDays(week, from, times)) : Optional.empty();
    }

    @Override
    public int daysAWeek() {
      return (DayOfWeek.values().length + interval - 1) / interval;
    }

    @Override
    public int period() {
      return interval;
    }
  }

  /** No planned time: the person says it when it happened, and is never asked. */
  record OnRequest() implements Schedule {
    @Override
    public boolean includes(LocalDate date) {
      return false;
    }

    @Override
    public List<LocalTime> times() {
      return List.of();
    }

    @Override
    public Set<DayOfWeek> weekdays() {
      return Set.of();
    }

    @Override
    public Schedule at(List<LocalTime> times) {
      return new Weekly(Set.of(DayOfWeek.values()), times);
    }

    @Override
    public Optional<Schedule> lessOften() {
      return Optional.empty();
    }

    @Override
    public int daysAWeek() {
      return 0;
    }

    @Override
    public int period() {
      return 1;
    }
  }

  static Schedule daily(LocalTime... times) {
    return new Weekly(Set.of(DayOfWeek.values()), List.of(times));
  }
}
