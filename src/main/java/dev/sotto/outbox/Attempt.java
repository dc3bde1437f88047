package dev.sotto.outbox;

import java.time.Instant;

/** What one hand-over came to. */
sealed interface Attempt {
  OutboxRow row();

  /** Becomes what is recorded about the letter. */
  Delivery settledBy(Settlement settlement);

  /** It left. */
  record Left(OutboxRow row, long messageId) implements Attempt {
    @Override
    public Delivery settledBy(Settlement settlement) {
      return settlement.left(this);
    }
  }

  /** It was still here when its time was over. */
  record TooLate(OutboxRow row) implements Attempt {
    @Override
    public Delivery settledBy(Settlement settlement) {
      return settlement.tooLate(this);
    }
  }

  /** The messenger said something other than yes. */
  record Refused(OutboxRow row, Refusal refusal, Instant at) implements Attempt {
    @Override
    public Delivery settledBy(Settlement settlement) {
      return settlement.refused(this);
    }
  }
}
