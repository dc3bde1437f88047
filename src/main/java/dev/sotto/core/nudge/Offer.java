package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Lately;
import dev.sotto.core.nudge.Nudge.Aside;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a practice may want to be a little different, seen from what was said about it lately.
 * Offered below an answer, where it takes no message, and seldom; an exact practice is never
 * offered anything.
 *
 * @param made how often each offer was made, and when last
 * @param adjustments how the practice was changed so far
 */
public record Offer(
    Practice practice,
    Lately lately,
    Map<Aside, Instant> made,
    Collection<Adjustment> adjustments) {

  /** BEHAVIOUR d-11: an offer to make it easier comes once a week at most; so does any other. */
  static final Duration BETWEEN_OFFERS = Duration.ofDays(7);

  /** BEHAVIOUR d-12: whether it may be more is asked fortnightly at most. */
  static final Duration BETWEEN_MORE = Duration.ofDays(14);

  /** BEHAVIOUR d-7: fading is offered after four weeks, and not sooner once it was. */
  static final Duration BETWEEN_LESS_OFTEN = Duration.ofDays(28);

  /** Whether anything may be offered at an instant, before what was said is looked at. */
  public static boolean mayBe(Practice practice, Map<Aside, Instant> made, Instant now) {
    return !practice.kind().isExact()
        && made.values().stream().allMatch(at -> !now.isBefore(at.plus(BETWEEN_OFFERS)));
  }

  /** Returns what is offered after "not today". */
  public Optional<Aside> afterNo(Instant now) {
    boolean fits =
        mayBe(practice, made, now)
            && !Adjustment.areEnough(adjustments)
            && lately.isOftenNotToday();
    return fits ? Optional.of(Aside.EASIER) : Optional.empty();
  }

  /** Returns what is offered after it was practised. */
  public Optional<Aside> afterYes(Day today, Instant now) {
    if (!mayBe(practice, made, now)) {
      return Optional.empty();
    }
    if (isRested(Aside.LESS_OFTEN, BETWEEN_LESS_OFTEN, now)
        && practice.plan().schedule().lessOften().isPresent()
        && lately.isSettledOn(today)) {
      return Optional.of(Aside.LESS_OFTEN);
    }
    return isRested(Aside.MORE, BETWEEN_MORE, now) && lately.isMostlyPractised()
        ? Optional.of(Aside.MORE)
        : Optional.empty();
  }

  private boolean isRested(Aside aside, Duration pause, Instant now) {
    return !made.containsKey(aside) || !now.isBefore(made.get(aside).plus(pause));
  }
}
