package dev.sotto.outbox;

import dev.sotto.outbox.Delivery.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a letter after an attempt, and tells the pace about it. Logs ids and
 * reasons, never words. For one thread.
 */
final class Settlement {
  private static final Logger log = LoggerFactory.getLogger(Settlement.class);
  private static final Duration LOCKED_OUT = Duration.ofSeconds(60);

  private final Pace pace;
  private final Backoff backoff;
  private final Runnable noEntry;

  /** Letters that may have left once already, and how long that matters. */
  private final Map<Long, Instant> doubted = new HashMap<>();

  private boolean gettingThrough = true;

  Settlement(Pace pace, Backoff backoff, Runnable noEntry) {
    this.pace = pace;
    this.backoff = backoff;
    this.noEntry = noEntry;
  }

  Delivery left(Attempt.Left left) {
    if (!gettingThrough) {
      gettingThrough = true;
      log.info("Letters get through again");
    }
    doubted.remove(left.row().id());
    return Delivery.sent(left.row(), left.messageId());
  }

  Delivery tooLate(Attempt.TooLate tooLate) {
    return Delivery.dropped(tooLate.row(), Result.EXPIRED);
  }

  Delivery refused(Attempt.Refused refused) {
    OutboxRow row = refused.row();
    return switch (refused.refusal().kind()) {
      case NOT_NOW -> notNow(row, refused.at(), refused.refusal().await());
      case UNSENT -> goAgain(row, refused);
      case UNKNOWN -> mayHaveLeft(row, refused);
      case AWAY -> Delivery.dropped(row, Result.AWAY);
      case NEVER -> never(row, refused.refusal());
      case NO_ENTRY -> lockedOut(row, refused.at());
    };
  }

  private Delivery notNow(OutboxRow row, Instant at, Duration wait) {
    Instant until = at.plus(wait);
    pace.told(row.chat(), at, until);
    return Delivery.again(row, until);
  }

  /** What follows in the same chat waits too, so that nothing overtakes. */
  private Delivery goAgain(OutboxRow row, Attempt.Refused refused) {
    if (gettingThrough) {
      gettingThrough = false;
      log.warn("A letter did not get through ({}); trying again", refused.refusal().getMessage());
    }
    Instant until = refused.at().plus(backoff.after(row.attempts() + 1));
    pace.rest(row.chat(), until);
    return Delivery.again(row, until);
  }

  private Delivery mayHaveLeft(OutboxRow row, Attempt.Refused refused) {
    if (row.lane() == Lane.FIRST) {
      return goAgain(row, refused);
    }
    doubted.values().removeIf(expiry -> !expiry.isAfter(refused.at()));
    if (doubted.put(row.id(), row.expiresAt()) == null) {
      return goAgain(row, refused);
    }
    doubted.remove(row.id());
    log.warn("Letter {} may have left twice; it does not go again", row.id());
    return Delivery.dropped(row, Result.MAYBE);
  }

  private Delivery never(OutboxRow row, Refusal refusal) {
    log.warn("Letter {} is refused: {}", row.id(), refusal.getMessage());
    return Delivery.dropped(row, Result.REFUSED);
  }

  private Delivery lockedOut(OutboxRow row, Instant at) {
    Instant until = at.plus(LOCKED_OUT);
    pace.restAll(until);
    noEntry.run();
    return Delivery.again(row, until);
  }
}
