package dev.sotto.core.session;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.NudgePolicy;
import dev.sotto.core.nudge.Silence;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Standing;
import java.time.Instant;

/**
 * Whom something about a session would be said to, as they are at the instant of sending. The quiet
 * contract (Q1, Q3 to Q6, Q10) holds here for what is said around sessions, as it does in {@link
 * NudgePolicy} for nudges; these moments are of the bot's choosing, so quiet hours always win.
 *
 * @param lastWord when they last spoke in a talk that is open; {@link Instant#EPOCH} when none is
 * @param before what was said last
 */
public record Hearer(Person person, Instant lastWord, LastNotice before) {

  /** Whether this is said now; what is not said now is never said. */
  public boolean hears(Occasion occasion, Instant now) {
    return person.standing() == Standing.PRESENT
        && person.hold() == Hold.NONE
        && !person.pause().covers(now)
        && !person.isQuiet(now)
        && !isLongSilent(now)
        && !now.isBefore(lastWord.plus(NudgePolicy.TALK_RESTS))
        && !now.isAfter(occasion.at().plus(NudgePolicy.LATEST))
        && before.mayBeFollowedBy(occasion, now);
  }

  private boolean isLongSilent(Instant now) {
    return Silence.after(dayOf(person.silentSince(now))).isOverOn(dayOf(now));
  }

  private Day dayOf(Instant instant) {
    return Day.at(instant, person.settings().zone(), person.settings().dayStart());
  }
}
