package dev.sotto.core.nudge;

import dev.sotto.core.nudge.Due.Chosen;
import dev.sotto.core.nudge.Nudge.Origin;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Why a moment is not asked about now. The first that applies is the one told. Only {@link
 * #NOT_YET} leaves the moment waiting; every other drops it.
 */
public enum Reason {
  /** Its time is ahead and no nudge takes it along, so it is asked about when it comes. */
  NOT_YET,
  /** Nobody is nudged before they consent. */
  GUEST,
  /** Q10: they said stop. */
  STOPPED,
  /** They blocked the bot. */
  AWAY,
  /** Q5, Q9: they rest, or this practice does. */
  PAUSED,
  /** Q5: they wrote about more than practice, and have not come back since. */
  HELD,
  /** Q5: they said it already, also when what they said was "not today". */
  ALREADY_ANSWERED,
  /** Q3: they have said nothing for days, and it is not this Day's turn. A look-in is theirs. */
  BACKING_OFF,
  /** Q5: they are in the middle of a talk. */
  MID_TALK,
  /** Q6: its time is long gone; it is never replayed. */
  TOO_LATE,
  /** Q4: these hours are quiet, and this is not a time the person chose inside them. */
  QUIET_HOURS,
  /** Q4: the Day has seen as many planned nudges as they want. A look-in is always theirs. */
  ENOUGH_TODAY;

  /** Returns every reason that applies, the one to tell first. */
  static Stream<Reason> against(Due due, Circumstances then, Instant now) {
    return Arrays.stream(values()).filter(reason -> reason.applies(due, then, now));
  }

  private boolean applies(Due due, Circumstances then, Instant now) {
    return switch (this) {
      case NOT_YET -> due.at().isAfter(now);
      case GUEST -> then.person().standing() == Standing.GUEST;
      case STOPPED -> then.person().standing() == Standing.STOPPED;
      case AWAY -> then.person().standing() == Standing.AWAY;
      case PAUSED -> then.isPaused(due.slot().practice(), now);
      case HELD -> then.person().hold() == Hold.HELD;
      case ALREADY_ANSWERED -> then.isAnswered(due.slot());
      case BACKING_OFF -> due.origin() == Origin.PLANNED && !then.silence().asks(due.slot().day());
      case MID_TALK -> now.isBefore(then.lastWord().plus(NudgePolicy.TALK_RESTS));
      case TOO_LATE -> now.isAfter(due.at().plus(NudgePolicy.LATEST));
      case QUIET_HOURS ->
          then.isQuiet(now) && !(due.chosen() == Chosen.BY_PERSON && then.isQuiet(due.at()));
      case ENOUGH_TODAY -> due.origin() == Origin.PLANNED && then.askedToday() >= then.allowance();
    };
  }
}
