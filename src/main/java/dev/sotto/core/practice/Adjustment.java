package dev.sotto.core.practice;

import java.time.Instant;
import java.util.Collection;

/** One change to a practice: because something was in its way, or because nothing was. */
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
    FOLDED_IN,
    /** It went well, and became a little more. */
    MORE,
    /** It went well, and is asked about less often. */
    LESS_OFTEN;

    /** Whether it was changed because something was in its way. */
    boolean isEasing() {
      return switch (this) {
        case SMALLER, OTHER_TIME, OTHER_MOMENT, FOLDED_IN -> true;
        case MORE, LESS_OFTEN -> false;
      };
    }
  }

  /** How many of these were made because something was in the way. */
  public static int easing(Collection<Adjustment> made) {
    return Math.toIntExact(made.stream().filter(it -> it.kind().isEasing()).count());
  }

  /** Whether a practice with these behind it is left as it is. */
  public static boolean areEnough(Collection<Adjustment> made) {
    return easing(made) >= MOST;
  }
}
