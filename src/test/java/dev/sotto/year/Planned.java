package dev.sotto.year;

import dev.sotto.core.person.Person;
import dev.sotto.core.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one person set up, and the moments that follow from it: counted out here from days and times
 * alone, so that nothing is believed of the code that plans.
 */
record Planned(Person person, List<Practice> practices) {
  private static final Duration TOGETHER = Duration.ofMinutes(30);
  private static final int MOST_A_DAY = 3;

  ZoneId zone() {
    return person.settings().zone();
  }

  /** The person's Day, which starts at their day start. */
  LocalDate dayOf(Instant at) {
    LocalTime start = person.settings().dayStart();
    return at.atZone(zone())
        .minusHours(start.getHour())
        .minusMinutes(start.getMinute())
        .toLocalDate();
  }

  Instant began(LocalDate day) {
    return LocalDateTime.of(day, person.settings().dayStart()).atZone(zone()).toInstant();
  }

  Optional<Practice> practice(long id) {
    return practices.stream().filter(practice -> practice.id().value() == id).findFirst();
  }

  /** When a moment of a practice is on the clock; empty when the plan has none such. */
  Optional<Instant> at(Rows.Moment moment) {
    LocalDate day = LocalDate.parse(moment.day());
    return practice(moment.practice())
        .filter(practice -> practice.plan().schedule().includes(day))
        .filter(practice -> moment.slot() < practice.plan().schedule().times().size())
        .map(practice -> at(day, practice.plan().schedule().times().get(moment.slot())));
  }

  private Instant at(LocalDate day, LocalTime time) {
    LocalDate date = time.isBefore(person.settings().dayStart()) ? day.plusDays(1) : day;
    return LocalDateTime.of(date, time).atZone(zone()).toInstant();
  }

  /** Whether anything that does not rest is planned for a Day. */
  boolean isPlanned(LocalDate day, Instant now) {
    return practices.stream()
        .filter(practice -> !practice.pause().until().isAfter(now))
        .map(practice -> practice.plan().schedule())
        .anyMatch(schedule -> schedule.includes(day) && !schedule.times().isEmpty());
  }

  /** How many nudges a Day's plan makes: what lies close together is one, and three are enough. */
  int nudgesOn(LocalDate day, Instant now) {
    List<Instant> moments =
        practices.stream()
            .filter(practice -> !practice.pause().until().isAfter(now))
            .flatMap(practice -> moments(practice, day))
            .sorted(Comparator.naturalOrder())
            .toList();
    int nudges = 0;
    Instant reach = Instant.MIN;
    for (Instant moment : moments) {
      if (moment.isAfter(reach)) {
        nudges++;
        reach = moment.plus(TOGETHER);
      }
    }
    return Math.min(nudges, MOST_A_DAY);
  }

  private Stream<Instant> moments(Practice practice, LocalDate day) {
    Collection<LocalTime> times = practice.plan().schedule().times();
    return practice.plan().schedule().includes(day)
        ? times.stream().map(time -> at(day, time))
        : Stream.empty();
  }

  /** For whoever looks for what went wrong; nobody real is in here. */
  String told() {
    return zone()
        + practices.stream()
            .map(
                practice ->
                    " %d %s %s until %s"
                        .formatted(
                            practice.id().value(),
                            practice.words().words(),
                            practice.plan().schedule(),
                            practice.pause().until()))
            .collect(Collectors.joining(","));
  }

  boolean isQuiet(Instant at) {
    LocalTime from = person.settings().quietHours().from();
    LocalTime to = person.settings().quietHours().to();
    LocalTime time = at.atZone(zone()).toLocalTime();
    boolean wraps = to.isBefore(from);
    boolean isPast = !time.isBefore(from);
    return wraps ? isPast || time.isBefore(to) : isPast && time.isBefore(to);
  }

  /** How many planned Days lie between two Days. */
  long plannedBetween(LocalDate one, LocalDate other, Instant now) {
    return IntStream.iterate(1, i -> one.plusDays(i).isBefore(other), i -> i + 1)
        .filter(i -> isPlanned(one.plusDays(i), now))
        .count();
  }
}
