package dev.sotto.core.week;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known about one practice over a span.
 *
 * @param week the facts, Day by Day
 * @param planned the moments of the plan, also those to come
 * @param told what was said, one a slot at most
 * @param hindrances what was in its way, as the buttons say it
 */
public record Account(
    Practice practice,
    Week week,
    Set<Slot> planned,
    List<Checkin> told,
    List<Hindrance> hindrances) {

  /** Below this many entries a pattern is none (BEHAVIOUR row 82). */
  public static final int ENOUGH_FOR_A_PATTERN = 10;

  public Account {
    planned = Set.copyOf(planned);
    told = List.copyOf(told);
    hindrances = List.copyOf(hindrances);
  }

  /** Gathers what is known; see {@link Week#of} for what is passed over. */
  public static Account of(
      Practice practice,
      Span span,
      Day today,
      Set<Slot> planned,
      List<Checkin> told,
      List<Hindrance> hindrances) {
    Week week = Week.of(practice.id(), span, today, planned, told);
    return new Account(practice, week, planned, told, hindrances);
  }

  /** The moments of a Day: planned or spoken of, and one at least. */
  public List<Slot> slotsOf(Day day) {
    List<Slot> slots =
        Stream.concat(planned.stream(), told.stream().map(Checkin::slot))
            .filter(slot -> slot.day().equals(day))
            .distinct()
            .sorted(Comparator.comparing(Slot::number))
            .toList();
    return slots.isEmpty() ? List.of(new Slot(practice.id(), day, 0)) : slots;
  }

  /** What was said about a slot. */
  public Optional<Checkin> at(Slot slot) {
    return told.stream().filter(said -> said.slot().equals(slot)).findFirst();
  }

  /** How often something was in the way, and in which parts of the day it was said. */
  public record Tally(Obstacle obstacle, int times, Map<DayPart, Integer> parts) {
    public Tally {
      parts = Map.copyOf(parts);
    }
  }

  /** What was in the way, the most frequent first. */
  public List<Tally> obstacles() {
    Map<Obstacle, List<Hindrance>> each =
        hindrances.stream()
            .collect(
                Collectors.groupingBy(
                    Hindrance::obstacle, () -> new EnumMap<>(Obstacle.class), Collectors.toList()));
    return each.entrySet().stream()
        .map(entry -> tally(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Tally::times).reversed())
        .toList();
  }

  private static Tally tally(Obstacle obstacle, List<Hindrance> said) {
    Map<DayPart, Integer> parts =
        said.stream()
            .collect(
                Collectors.toMap(
                    hindrance -> DayPart.of(hindrance.clock()),
                    hindrance -> 1,
                    Integer::sum,
                    () -> new EnumMap<>(DayPart.class)));
    return new Tally(obstacle, said.size(), parts);
  }

  /**
   * The part of the day in which it was practised more often than in all others together; empty
   * where there is none, or too little to say so.
   */
  public Optional<DayPart> usualPart() {
    Map<DayPart, Long> practised =
        week.entries()
            .filter(entry -> entry.outcome().counts() && entry.part() != DayPart.UNTOLD)
            .collect(Collectors.groupingBy(Entry::part, Collectors.counting()));
    long all = practised.values().stream().mapToLong(Long::longValue).sum();
    return practised.entrySet().stream()
        .filter(part -> all >= ENOUGH_FOR_A_PATTERN && 2 * part.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether there is anything to show: a practice that ended before the span has nothing. */
  public boolean isBlank() {
    return week.days().stream().allMatch(day -> day.isBlank() && day.planned() == 0)
        && hindrances.isEmpty();
  }
}
