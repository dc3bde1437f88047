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

/** When rounds begin, and by whose clock they go. */
public final class Opening {
  /** By then it is Monday for all but a few islands. */
  private static final LocalTime NOON = LocalTime.NOON;

  /** Later than this is no morning after. */
  private static final LocalTime LATEST = LocalTime.of(23, 0);

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
    Settings last =
        people.stream().max(Comparator.comparing(person -> end(from, person))).orElseThrow();
    return new Round(id, circle, kind, from, people.size(), last.zone(), hour(last), salt);
  }

  private static Instant end(Day day, Settings person) {
    ZoneId zone = person.zone();
    return day.plus(1).date().atTime(person.dayStart()).atZone(zone).toInstant();
  }

  /** The first full hour that is at least an hour after the Day of whoever's ends last. */
  private static LocalTime hour(Settings last) {
    LocalTime over = last.dayStart().truncatedTo(ChronoUnit.HOURS);
    int hours = over.getHour() + (over.equals(last.dayStart()) ? 1 : 2);
    return hours > LATEST.getHour() ? LATEST : LocalTime.of(hours, 0);
  }
}
