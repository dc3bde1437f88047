package dev.sotto.outbox;

import java.time.Duration;

/**
 * A letter did not go out, or nobody can know whether it did. Carries no words of the letter and no
 * address.
 */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  /** What a refusal asks for. */
  public enum Kind {
    /** Too many letters; wait as long as told. */
    NOT_NOW,
    /** The person blocked the bot or is gone. */
    AWAY,
    /** This letter will never be taken. */
    NEVER,
    /** It never left, or the far side says that it failed; try again. */
    UNSENT,
    /** It may have left: the line broke after it was handed over. Once more, not more. */
    UNKNOWN,
    /** The bot's own key to the messenger is not valid; nothing will go out. */
    NO_ENTRY
  }

  private final Kind kind;
  private final Duration wait;

  public Refusal(Kind kind, Duration wait, String reason) {
    super(reason);
    this.kind = kind;
    this.wait = wait;
  }

  public Kind kind() {
    return kind;
  }

  /** How long to wait; zero unless the kind is {@link Kind#NOT_NOW}. */
  public Duration await() {
    return wait;
  }
}
