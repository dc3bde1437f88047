package dev.sotto.core.talk;

/** Where a set-up question leads once it is answered. */
public enum Road {
  /** To the next question. */
  ONWARD,
  /** Straight to the card: the person is changing one thing. */
  TO_CARD;

  /** Returns the next step on this road. */
  Step choose(Step onward, Step card) {
    return switch (this) {
      case ONWARD -> onward;
      case TO_CARD -> card;
    };
  }
}
