package dev.sotto.core.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was said last about a session.
 *
 * @param date of the session
 * @param at when it was said; {@link Instant#EPOCH} when nothing was
 */
public record LastNotice(LocalDate date, Notice notice, Instant at) {
  /** Nothing was said so far. */
  public static final LastNotice NONE =
      new LastNotice(LocalDate.EPOCH, Notice.EVENING_BEFORE, Instant.EPOCH);

  /** However the person travels, no two come closer together. */
  private static final Duration APART = Duration.ofHours(1);

  /** Whether something else may follow: nothing is said twice, nothing earlier after it. */
  boolean mayBeFollowedBy(Occasion next, Instant now) {
    boolean isLater =
        next.meeting().date().isAfter(date)
            || (next.meeting().date().equals(date) && next.notice().compareTo(notice) > 0);
    return isLater && !now.isBefore(at.plus(APART));
  }
}
