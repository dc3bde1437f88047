package dev.sotto.telegram;

import java.time.Duration;

/**
 * What one poll came to.
 *
 * @param updates how many updates came; 0 unless {@link Outcome#GOT}
 * @param pause how long Telegram asks to wait; zero unless {@link Outcome#RETRY_AFTER}
 * @param reason for the log; holds no address and no words
 */
public record Poll(Outcome outcome, int updates, Duration pause, String reason) {
  /** What there is to do about it. */
  public enum Outcome {
    /** Updates came and are in the inbox. */
    GOT,
    /** Nothing happened while Telegram waited. */
    EMPTY,
    /** Too many requests. */
    RETRY_AFTER,
    /** Another program polls for this bot, or a webhook is set. */
    CONFLICT,
    /** Telegram does not know this token. */
    NO_ENTRY,
    /** No connection, or no sense in what came over it. */
    UNREACHABLE,
    /** Ended because somebody asked. */
    CUT
  }

  static Poll of(int updates) {
    return new Poll(updates == 0 ? Outcome.EMPTY : Outcome.GOT, updates, Duration.ZERO, "");
  }

  static Poll failed(Outcome outcome, Duration pause, String reason) {
    return new Poll(outcome, 0, pause, reason);
  }

  /** Whether Telegram answered the question. */
  public boolean isAnswered() {
    return outcome == Outcome.GOT || outcome == Outcome.EMPTY;
  }
}
