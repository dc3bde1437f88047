package dev.sotto.core.reading;

import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The days of a schedule, before its times are known. */
public sealed interface Rhythm {

  /** Returns the schedule with these days and times. */
  Schedule at(List<LocalTime> times);

  /** Certain days of every week. */
  record OnDays(Set<DayOfWeek> days) implements Rhythm {
    public OnDays {
      days = Set.copyOf(days);
    }

    @Override
    public Schedule at(List<LocalTime> times) {
      return new Schedule.Weekly(days, times);
    }
  }

  /** Every so many days, counted from a date. */
  record EverySo(int interval, LocalDate from) implements Rhythm {
    @Override
    public Schedule at(List<LocalTime> times) {
      return new Schedule.EveryDays(interval, from, times);
    }
  }
}
