package dev.sotto.outbox;

import java.time.Instant;

/**
 * What became of one letter.
 *
 * @param messageId the message it became; {@link Letter#NO_MESSAGE} when there is none
 * @param retryAt when to try again; {@link Instant#EPOCH} unless it is {@link Result#AGAIN}
 */
public record Delivery(OutboxRow row, Result result, long messageId, Instant retryAt) {
  /** The end of one attempt. */
  public enum Result {
    SENT,
    /** Goes again at {@link Delivery#retryAt}. */
    AGAIN,
    /** Will never be taken; dropped, its words with it. */
    REFUSED,
    /** The person is away; dropped, and nothing more goes to them until they write. */
    AWAY,
    /** Outlived its time; dropped. */
    EXPIRED,
    /** May have left, and is worth less than a repetition; dropped. */
    MAYBE
  }

  static Delivery sent(OutboxRow row, long messageId) {
    return new Delivery(row, Result.SENT, messageId, Instant.EPOCH);
  }

  static Delivery again(OutboxRow row, Instant retryAt) {
    return new Delivery(row, Result.AGAIN, Letter.NO_MESSAGE, retryAt);
  }

  static Delivery dropped(OutboxRow row, Result result) {
    return new Delivery(row, result, Letter.NO_MESSAGE, Instant.EPOCH);
  }
}
