package dev.sotto.core.week;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.week.Entry.Occasion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One Day of a week.
 *
 * @param entries what was said about it, in the order of its times; empty when nothing was, which
 *     is unknown and printed blank
 * @param planned how many of its planned moments count by now
 */
public record WeekDay(Day day, List<Entry> entries, int planned) {

  public WeekDay {
    entries = List.copyOf(entries);
  }

  public boolean isBlank() {
    return entries.isEmpty();
  }

  /** A planned moment counts once it is answered or its Day is over; until then it is open. */
  static WeekDay of(Day day, Day today, Set<Slot> planned, Collection<Checkin> checkins) {
    List<Checkin> told =
        checkins.stream()
            .filter(said -> said.slot().day().equals(day))
            .sorted(Comparator.comparing(said -> said.slot().number()))
            .toList();
    Set<Slot> answered = told.stream().map(Checkin::slot).collect(Collectors.toSet());
    long counted =
        planned.stream()
            .filter(slot -> slot.day().equals(day))
            .filter(slot -> day.compareTo(today) < 0 || answered.contains(slot))
            .count();
    return new WeekDay(
        day,
        told.stream().map(said -> entry(said, planned.contains(said.slot()))).toList(),
        Math.toIntExact(counted));
  }

  private static Entry entry(Checkin said, boolean planned) {
    return new Entry(
        said.outcome(), said.spent(), said.part(), planned ? Occasion.PLANNED : Occasion.EXTRA);
  }
}
