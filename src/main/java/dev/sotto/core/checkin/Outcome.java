package dev.sotto.core.checkin;

/** What a person said about a practice on a Day. No answer has no outcome. */
public enum Outcome {
  DONE(true),
  TINY(true),
  TRIED(true),
  NOT_TODAY(false),
  REST(false);

  private final boolean counts;

  Outcome(boolean counts) {
    this.counts = counts;
  }

  /** Whether it counts as practised. Trying counts as much as doing. */
  public boolean counts() {
    return counts;
  }
}
