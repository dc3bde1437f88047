package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Practice;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The one line at the end of a silence, after which nothing is asked until the person speaks.
 *
 * @param day the Day of the silence on which it is due
 * @param hour the earliest of the person's own times
 */
public record LastLine(Person person, Day day, LocalTime hour) {

  /** What becomes of the line at an instant. */
  public enum Verdict {
    /** It goes out. */
    NOW,
    /** It waits for the person's hour, on its Day or after. */
    LATER,
    /** Something else came first, which only a word of theirs ends; then this silence is over. */
    NEVER
  }

  /**
   * Returns the line that ends a silence; empty when nothing of theirs is planned.
   *
   * @param practices theirs that are active, paused or not
   */
  public static Optional<LastLine> of(
      Person person, Silence silence, Collection<Practice> practices, Instant now) {
    Settings settings = person.settings();
    Optional<LocalTime> hour =
        practices.stream()
            .filter(practice -> !practice.pause().covers(now))
            .flatMap(practice -> practice.plan().schedule().times().stream())
            .min(Comparator.comparing(time -> silence.since().moment(time, settings.dayStart())));
    return silence.lastLine().flatMap(day -> hour.map(time -> new LastLine(person, day, time)));
  }

  /**
   * Decides at the instant of sending, as for a nudge.
   *
   * @param due when it was to go out
   */
  public Verdict verdict(Instant due, Instant now) {
    if (person.standing() != Standing.PRESENT
        || person.hold() == Hold.HELD
        || person.pause().covers(now)) {
      return Verdict.NEVER;
    }
    boolean isWelcome = !person.isQuiet(now) || person.isQuiet(due);
    boolean isInTime = !now.isAfter(due.plus(NudgePolicy.LATEST));
    return isReached(now) && isWelcome && isInTime ? Verdict.NOW : Verdict.LATER;
  }

  private boolean isReached(Instant now) {
    return dayOf(now).compareTo(day) >= 0;
  }

  /** Returns the first of the person's hours after an instant that is on its Day or after. */
  public Instant next(Instant after) {
    Day today = dayOf(after);
    Day from = isReached(after) ? today : day;
    Instant first = at(from);
    return first.isAfter(after) ? first : at(from.plus(1));
  }

  private Day dayOf(Instant instant) {
    return Day.at(instant, person.settings().zone(), person.settings().dayStart());
  }

  private Instant at(Day which) {
    return which
        .moment(hour, person.settings().dayStart())
        .atZone(person.settings().zone())
        .toInstant();
  }
}
