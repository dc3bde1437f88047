package dev.sotto.core.circle;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When rounds begin, and by whose clock they go. */
public final class Opening {
  /** By then it is Monday for all but a few islands. */
  private static final LocalTime NOON = LocalTime.NOON;

  private Opening() {}

  /** Returns the next instant after {@code now} at which circles are formed. */
  public static Instant after(Instant now) {
    LocalDate date = now.atZone(ZoneOffset.UTC).toLocalDate();
    Instant monday = at(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    return monday.isAfter(now) ? monday : monday.plus(7, ChronoUnit.DAYS);
  }

  /** Returns the Day it is as circles count weeks. */
  public static Day today(Instant now) {
    return new Day(now.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Instant at(LocalDate monday) {
    return monday.atTime(NOON).toInstant(ZoneOffset.UTC);
  }

  /** Returns the round these people begin. */
  public static Round round(
      RoundId id, CircleId circle, CircleKind kind, Day from, List<Settings> people, Salt salt) {
    ZoneId zone =
        people.stream().max(Comparator.comparing(it -> end(from, it))).orElseThrow().zone();
    return new Round(id, circle, kind, from, people.size(), zone, hour(from, people, zone), salt);
  }

  /**
   * The first full hour that is an hour or more after everybody's Day, on every Day of the round:
   * where clocks change meanwhile, so may whose Day ends last. Days start by noon, so it is always
   * the same date.
   */
  private static LocalTime hour(Day from, List<Settings> people, ZoneId zone) {
    LocalTime over =
        IntStream.range(0, Round.LENGTH)
            .mapToObj(day -> end(from.plus(day), people).atZone(zone).toLocalTime())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalTime full = over.truncatedTo(ChronoUnit.HOURS);
    return full.plusHours(over.equals(full) ? 1 : 2);
  }

  private static Instant end(Day day, List<Settings> people) {
    return people.stream().map(it -> end(day, it)).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Instant end(Day day, Settings person) {
    return day.plus(1).date().atTime(person.dayStart()).atZone(person.zone()).toInstant();
  }
}
