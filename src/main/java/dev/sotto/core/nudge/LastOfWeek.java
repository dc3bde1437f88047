package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Practice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a nudge is the last that is planned for its week, Monday to Sunday by the person's Days.
 *
 * @param practices theirs that are active, paused or not
 */
public record LastOfWeek(Settings settings, Collection<Practice> practices) {

  /**
   * Whether nothing of the week is left to ask.
   *
   * @param asked what the nudge asks about
   * @param answered whether something was said about a slot already
   */
  public boolean is(List<Slot> asked, Predicate<Slot> answered, Instant now) {
    Day last = asked.stream().map(Slot::day).max(Day::compareTo).orElseThrow();
    Instant end = began(last.monday().plus(DayOfWeek.values().length));
    return practices.stream()
        .filter(practice -> !practice.pause().covers(now))
        .flatMap(practice -> Cadence.of(practice, settings).between(now, end).stream())
        .map(Occurrence::slot)
        .filter(slot -> slot.day().monday().equals(last.monday()))
        .allMatch(slot -> asked.contains(slot) || answered.test(slot));
  }

  private Instant began(Day day) {
    return day.moment(settings.dayStart(), settings.dayStart()).atZone(settings.zone()).toInstant();
  }
}
