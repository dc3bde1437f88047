package dev.sotto.core.reading;

import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a schedule reading the way the fixture files do. */
final class ScheduleText {
  private ScheduleText() {}

  static String of(ScheduleReading reading) {
    return reading.fold(
        ready -> of(ready.schedule()),
        open -> "NEEDS " + open.timesADay() + " TIMES " + of(open.days().at(List.of())),
        open -> ("NEEDS " + open.daysAWeek() + " DAYS " + times(open.times())).strip(),
        none -> "NONE");
  }

  private static String of(Schedule schedule) {
    if (schedule instanceof Schedule.Weekly weekly) {
      return (days(weekly.days()) + " " + times(weekly.times())).strip();
    }
    if (schedule instanceof Schedule.EveryDays every) {
      return ("EVERY " + every.interval() + " FROM " + every.from() + " " + times(every.times()))
          .strip();
    }
    return "ON REQUEST";
  }

  private static String days(Collection<DayOfWeek> days) {
    return days.size() == DayOfWeek.values().length
        ? "DAILY"
        : days.stream()
            .sorted()
            .map(day -> day.name().substring(0, 3))
            .collect(Collectors.joining(","));
  }

  private static String times(List<LocalTime> times) {
    return times.stream().map(LocalTime::toString).collect(Collectors.joining(","));
  }
}
