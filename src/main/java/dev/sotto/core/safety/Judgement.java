package dev.sotto.core.safety;

/**
 * What the hunch adds to what the rules hear. The bounds are where the sentences to check lost
 * least; plain words about dying are beyond its reach.
 */
record Judgement(Hunch.Odds odds) {
  private static final double FULL = 0.65;
  private static final double ANY = 0.75;

  /** Below this a hint is none. */
  private static final double HARMLESS_HINT = 0.12;

  /** Below this a soft concern is none. */
  private static final double HARMLESS = 0.08;

  /** Below this somebody who laughs is joking. */
  private static final double JEST = 0.5;

  boolean isHarmlessHint() {
    return odds.full() < HARMLESS_HINT;
  }

  boolean isJest() {
    return odds.full() < JEST;
  }

  /** Returns what is heard after all. */
  Concern of(Concern ruled) {
    return switch (ruled.level()) {
      case FULL -> ruled;
      case SOFT -> soft(ruled);
      case NONE -> odds.full() >= FULL ? Concern.CRISIS : odds.any() >= ANY ? Concern.LOW : ruled;
    };
  }

  private Concern soft(Concern ruled) {
    if (odds.full() >= FULL && ruled != Concern.JEST) {
      return ruled == Concern.FOR_SOMEONE ? Concern.SOMEONE_IN_DANGER : Concern.CRISIS;
    }
    return odds.any() < HARMLESS ? Concern.NONE : ruled;
  }
}
