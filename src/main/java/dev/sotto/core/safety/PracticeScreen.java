package dev.sotto.core.safety;

import java.util.List;

/** Looks at what somebody wants to practise. Immutable; threads may share it. */
public final class PracticeScreen {

  /** What a practice is, for the one who sets it up. */
  public enum Verdict {
    FINE,
    /** About not doing something: kept and noted when they say so, but never asked about. */
    AVOIDING,
    /** Restriction, medication, harm, counting urges: better held with a therapist. */
    HARMFUL
  }

  private final SafetyScreen screen;

  public PracticeScreen(SafetyScreen screen) {
    this.screen = screen;
  }

  /** Looks at a practice in the person's words. Never throws. */
  public Verdict judge(String practice) {
    SafetyBook book = screen.book();
    List<Piece> pieces = book.pieces(practice);
    Hearing whole = book.hearing(pieces);
    Hearing left = whole.without(book.rules(SafetyList.PRACTICE_FINE).longestIn(whole));
    if (book.rules(SafetyList.HARMFUL).fitAnywhere(left)
        || screen.hear(pieces).level() == Concern.Level.FULL) {
      return Verdict.HARMFUL;
    }
    return book.rules(SafetyList.AVOIDING).fitAnywhere(left) ? Verdict.AVOIDING : Verdict.FINE;
  }
}
