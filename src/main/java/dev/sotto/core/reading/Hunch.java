package dev.sotto.core.reading;

import dev.sotto.core.likeness.Likeness;
import dev.sotto.core.likeness.Traits;
import java.util.List;
import java.util.Optional;

/**
 * A feeling for what a reply may mean, trained at build time from the sentences written for it. It
 * knows no rule and is asked where rules find nothing, or too much. Immutable; threads may share
 * it.
 */
public final class Hunch {
  /** What it can tell apart; the last place is for what only the person can say. */
  static final List<Meaning> MEANINGS =
      List.of(
          Meaning.DONE,
          Meaning.TINY,
          Meaning.TRIED,
          Meaning.NOT_TODAY,
          Meaning.REST,
          Meaning.LATER,
          Meaning.IN_THE_WAY,
          Meaning.WORSE,
          Meaning.QUESTION,
          Meaning.STOP,
          Meaning.GREETING,
          Meaning.THANKS,
          Meaning.OTHER);

  static final int UNSURE = MEANINGS.size();
  static final int PLACES = UNSURE + 1;

  /** Has no feelings: what the rules say is all there is. */
  public static final Hunch NONE = new Hunch(Optional.empty());

  /** Silence that only a hunch hears must be this likely. */
  private static final double SURE_OF_STOP = 0.9;

  /** Silence that the rules hear in a longer text is something else when it is less likely. */
  private static final double HARDLY_STOP = 0.05;

  /** In so few words a stop is a stop. */
  private static final int FEW_WORDS = 3;

  /** What comes later in a long text adds little. */
  static final int MOST_WORDS = 60;

  private final Optional<Likeness> likeness;

  private Hunch(Optional<Likeness> likeness) {
    this.likeness = likeness;
  }

  /**
   * Makes a hunch of trained weights.
   *
   * @param weights as {@link HunchTraining} returns them
   * @throws IllegalArgumentException when these are no weights
   */
  public static Hunch of(byte[] weights) {
    return new Hunch(Optional.of(Likeness.of(PLACES, weights)));
  }

  /** Returns what it makes of a text. */
  Odds of(Words words) {
    return likeness
        .map(known -> new Odds(known.chances(traits(words)), words.size() <= FEW_WORDS))
        .orElse(Odds.UNKNOWN);
  }

  /** Returns the place of a meaning that can be told apart; a bare yes is a done. */
  static int placeOf(Meaning meaning) {
    return MEANINGS.indexOf(meaning.asReport());
  }

  static int[] traits(Words words) {
    return Traits.of(words.tokens().stream().limit(MOST_WORDS).map(Hunch::shape).toList());
  }

  /** Which number it is hardly matters; that it is one does. */
  private static String shape(Token token) {
    return switch (token.kind()) {
      case NUMBER, CLOCK, DECIMAL, CODE -> "#" + token.kind().name();
      case WORD, SYMBOL, MARK -> token.text();
    };
  }

  /** How likely one text has each of {@link #MEANINGS}, and how likely it is unsure. */
  static final class Odds {
    static final Odds UNKNOWN = new Odds(new double[0], true);

    private final double[] chances;
    private final boolean isShort;

    private Odds(double[] chances, boolean isShort) {
      this.chances = chances;
      this.isShort = isShort;
    }

    boolean areUnknown() {
      return chances.length == 0;
    }

    /** Whether it can hardly be anything but the words of somebody who wants no more messages. */
    boolean areSureOfStop() {
      return !areUnknown() && ofStop() >= SURE_OF_STOP;
    }

    /** Whether these are hardly the words of somebody who wants no more messages. */
    boolean areSureOfNoStop() {
      return !areUnknown() && !isShort && ofStop() < HARDLY_STOP;
    }

    private double ofStop() {
      return chances[placeOf(Meaning.STOP)];
    }

    /** Returns the chance of each place, for the caller to change. */
    double[] chances() {
      return chances.clone();
    }
  }
}
