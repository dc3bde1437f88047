package dev.sotto.core.safety;

/**
 * What the inkling adds to what the rules hear, and takes back. The bounds are where the sentences
 * to check lost least.
 */
record Judgement(Inkling.Odds odds) {
  private static final double FULL = 0.82;
  private static final double ANY = 0.78;
  private static final double MORE_THAN_NOT = 0.5;

  /** Below this a rule caught words that mean something else. */
  private static final double OVERRULED = 0.2;

  /** Below this a hint is no more than a soft concern. */
  private static final double HARMLESS_HINT = 0.12;

  /** Below this nobody else is in danger now. */
  private static final double NO_DANGER = 0.3;

  /** Below this a soft concern is none. */
  private static final double HARMLESS = 0.3;

  /** What is to be made of a hint that was heard. */
  Concern ofHint(Concern heard) {
    boolean harmless = heard.level() == Concern.Level.FULL && odds.full() < HARMLESS_HINT;
    return harmless ? lessened() : heard;
  }

  /** What is to be made of somebody else's danger that was heard. */
  Concern ofOthers(Concern heard) {
    return heard == Concern.SOMEONE_IN_DANGER && odds.full() < NO_DANGER
        ? Concern.FOR_SOMEONE
        : heard;
  }

  /** Whether somebody who laughs is joking. */
  boolean isJest() {
    return odds.full() < MORE_THAN_NOT;
  }

  /** Returns what is heard after all. */
  Concern of(Concern ruled) {
    return switch (ruled.level()) {
      case FULL -> odds.full() < OVERRULED ? lessened() : ruled;
      case SOFT -> soft(ruled);
      case NONE ->
          odds.full() >= FULL ? Concern.CRISIS : odds.any() >= ANY ? Concern.LOW : Concern.NONE;
    };
  }

  private Concern lessened() {
    return odds.any() < MORE_THAN_NOT ? Concern.NONE : Concern.LOW;
  }

  private Concern soft(Concern ruled) {
    if (odds.full() >= FULL && ruled != Concern.JEST) {
      return ruled == Concern.FOR_SOMEONE ? Concern.SOMEONE_IN_DANGER : Concern.CRISIS;
    }
    return odds.any() < HARMLESS ? Concern.NONE : ruled;
  }
}
