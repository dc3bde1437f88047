package dev.sotto.core.practice;

import java.time.Instant;
import java.util.Collection;

/** One change to a practice that came out of a talk about what was in its way. */
public record Adjustment(Kind kind, Instant at) {

  /**
   * After this many the practice is one to bring back to the therapist as it is: wrong fit, wrong
   * time, or something is needed first (BEHAVIOUR row 86).
   */
  public static final int MOST = 3;

  /** What was changed. Stored by name. */
  public enum Kind {
    SMALLER,
    OTHER_TIME,
    OTHER_MOMENT,
    FOLDED_IN
  }

  /** Whether a practice with these behind it is left as it is. */
  public static boolean areEnough(Collection<Adjustment> made) {
    return made.size() >= MOST;
  }
}
