package dev.sotto.core.week;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.week.Entry.Occasion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a run of Days for one practice, mostly of the seven of a week.
 *
 * @param days one after the other, also those to come
 */
public record Week(List<WeekDay> days) {

  /** Q7: below this many planned moments a rate says nothing. */
  public static final int ENOUGH_FOR_A_RATE = 3;

  public Week {
    days = List.copyOf(days);
  }

  /**
   * Gathers the facts. Other practices and Days outside the span are passed over.
   *
   * @param today Days after it are to come, and count only where they are answered
   * @param planned the slots of the plan, also those to come
   * @param checkins what was said, one a slot at most
   */
  public static Week of(
      PracticeId practice,
      Span span,
      Day today,
      Collection<Slot> planned,
      Collection<Checkin> checkins) {
    Set<Slot> slots =
        planned.stream()
            .filter(slot -> slot.practice().equals(practice))
            .collect(Collectors.toSet());
    List<Checkin> told =
        checkins.stream().filter(said -> said.slot().practice().equals(practice)).toList();
    return new Week(span.days().stream().map(day -> WeekDay.of(day, today, slots, told)).toList());
  }

  /** How many planned moments were answered, or lie on Days that are over. */
  public int planned() {
    return days.stream().mapToInt(WeekDay::planned).sum();
  }

  /** How many of the planned moments were practised, in whatever size. */
  public int practised() {
    return Math.toIntExact(practised(Occasion.PLANNED).count());
  }

  /** How often it was practised beyond the plan. */
  public int extra() {
    return Math.toIntExact(practised(Occasion.EXTRA).count());
  }

  /** How many of {@link #practised()} were the tiny step. */
  public int tiny() {
    return plannedWith(Outcome.TINY);
  }

  /** How many of {@link #practised()} were a try. */
  public int tried() {
    return plannedWith(Outcome.TRIED);
  }

  /** Whether {@link #practised()} may be put beside {@link #planned()}. */
  public boolean hasRate() {
    return planned() >= ENOUGH_FOR_A_RATE;
  }

  private int plannedWith(Outcome outcome) {
    return Math.toIntExact(
        practised(Occasion.PLANNED).filter(entry -> entry.outcome() == outcome).count());
  }

  private Stream<Entry> practised(Occasion occasion) {
    return entries().filter(entry -> entry.occasion() == occasion && entry.outcome().counts());
  }

  /** Everything that was said, in the order of its times. */
  Stream<Entry> entries() {
    return days.stream().map(WeekDay::entries).flatMap(List::stream);
  }
}
