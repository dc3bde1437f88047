package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns a schedule into instants. Every planned slot gets exactly one: a time that the clocks skip
 * moves forward by as much as they skip, a time that comes twice takes the first.
 *
 * @param zone where the person's clock is
 * @param dayStart when their Day begins; a time before it belongs to the Day before
 */
public record Cadence(PracticeId practice, Schedule schedule, ZoneId zone, LocalTime dayStart) {

  /** Keeps two moments apart that a clock change threw together; the least step a store tells. */
  static final Duration APART = Duration.ofMillis(1);

  /** A clock change can move a moment past the start of the next Day, and no further. */
  private static final int MARGIN = 1;

  private static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparing(Occurrence::at)
          .thenComparing(planned -> planned.slot().day())
          .thenComparing(planned -> planned.slot().number());

  /** Returns the first planned moment strictly after an instant; empty when none ever comes. */
  public Optional<Occurrence> next(Instant after) {
    Day today = dayOf(after);
    return occurrences(today, today.plus(schedule.period()))
        .filter(planned -> planned.at().isAfter(after))
        .findFirst();
  }

  /** Returns the planned moments after {@code from} up to and including {@code to}, in order. */
  public List<Occurrence> between(Instant from, Instant to) {
    return occurrences(dayOf(from), dayOf(to))
        .filter(planned -> planned.at().isAfter(from) && !planned.at().isAfter(to))
        .toList();
  }

  /** Returns the slots planned for a Day, in the order its times come. */
  public List<Slot> slotsOf(Day day) {
    int slots = schedule.includes(day.date()) ? schedule.times().size() : 0;
    return IntStream.range(0, slots).mapToObj(number -> new Slot(practice, day, number)).toList();
  }

  private Day dayOf(Instant instant) {
    return Day.at(instant, zone, dayStart);
  }

  private Stream<Occurrence> occurrences(Day first, Day last) {
    Day start = first.minus(MARGIN);
    long days = ChronoUnit.DAYS.between(start.date(), last.plus(MARGIN).date());
    return apart(
        IntStream.rangeClosed(0, Math.toIntExact(days))
            .mapToObj(start::plus)
            .flatMap(this::occurrencesOf)
            .sorted(IN_ORDER)
            .toList())
        .stream();
  }

  private Stream<Occurrence> occurrencesOf(Day day) {
    List<Slot> slots = slotsOf(day);
    List<LocalDateTime> moments =
        schedule.times().stream().map(time -> day.moment(time, dayStart)).sorted().toList();
    return slots.stream()
        .map(slot -> new Occurrence(slot, moments.get(slot.number()).atZone(zone).toInstant()));
  }

  /** A skipped time can land on another planned time; walking by instants must find both. */
  private static List<Occurrence> apart(List<Occurrence> inOrder) {
    List<Occurrence> apart = new ArrayList<>(inOrder.size());
    Instant free = Instant.MIN;
    for (Occurrence planned : inOrder) {
      Instant at = planned.at().isBefore(free) ? free : planned.at();
      apart.add(new Occurrence(planned.slot(), at));
      free = at.plus(APART);
    }
    return apart;
  }
}
