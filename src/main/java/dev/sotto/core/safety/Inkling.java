package dev.sotto.core.safety;

import dev.sotto.core.likeness.Likeness;
import dev.sotto.core.likeness.Traits;
import java.util.List;
import java.util.Optional;

/**
 * How likely a text is about more than practice, going by how it resembles sentences that people
 * labelled. What the rules have no pattern for still leaves traces. Immutable.
 */
public final class Inkling {
  /** Has no idea: everything is as the rules say. */
  public static final Inkling NONE = new Inkling(Optional.empty());

  /** What it can tell apart, by place. */
  static final List<Concern.Level> LEVELS = List.of(Concern.Level.values());

  /** So many words are judged together; a long text is judged piece by piece. */
  private static final int WINDOW = 60;

  private final Optional<Likeness> likeness;

  private Inkling(Optional<Likeness> likeness) {
    this.likeness = likeness;
  }

  /**
   * Makes an inkling of trained weights.
   *
   * @param weights as {@link InklingTraining} returns them
   * @throws IllegalArgumentException when these are no weights
   */
  public static Inkling of(byte[] weights) {
    return new Inkling(Optional.of(Likeness.of(LEVELS.size(), weights)));
  }

  /** Returns what it makes of a text: the gravest of its pieces. */
  Odds of(List<Piece> words) {
    return likeness.map(known -> gravest(words, known)).orElse(Odds.UNKNOWN);
  }

  private static Odds gravest(List<Piece> words, Likeness likeness) {
    double full = 0;
    double any = 0;
    for (int from = 0; from == 0 || from + WINDOW / 2 < words.size(); from += WINDOW / 2) {
      int to = Math.min(words.size(), from + WINDOW);
      double[] chances = likeness.chances(traits(words.subList(from, to)));
      full = Math.max(full, chances[LEVELS.indexOf(Concern.Level.FULL)]);
      any = Math.max(any, 1 - chances[LEVELS.indexOf(Concern.Level.NONE)]);
    }
    return new Odds(full, any);
  }

  static int[] traits(List<Piece> words) {
    return Traits.of(words.stream().map(Piece::text).toList());
  }

  /**
   * How likely a text needs a reply, each from 0 to 1.
   *
   * @param full the full one
   * @param any any at all
   */
  record Odds(double full, double any) {
    static final Odds UNKNOWN = new Odds(0.5, 0.5);
  }
}
