package dev.sotto.core.reading;

import java.util.Arrays;
import java.util.List;

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

  /** How much the sum of weights is spread out before it becomes a chance. */
  static final double SHARPNESS = 5;

  /** Weights are stored as whole steps of this size. */
  static final double STEP = 1.0 / 32;

  /** Has no feelings: what the rules say is all there is. */
  public static final Hunch NONE = new Hunch(new byte[0]);

  /** Silence that only a hunch hears must be this likely. */
  private static final double SURE_OF_STOP = 0.9;

  private final byte[] weights;

  private Hunch(byte[] weights) {
    this.weights = weights.clone();
  }

  /**
   * Makes a hunch of trained weights.
   *
   * @param weights as {@link HunchTraining} returns them
   * @throws IllegalArgumentException when these are no weights
   */
  public static Hunch of(byte[] weights) {
    if (weights.length != Traits.KINDS * PLACES) {
      throw new IllegalArgumentException("these are no weights of a hunch");
    }
    return new Hunch(weights);
  }

  boolean isSilent() {
    return weights.length == 0;
  }

  /** Whether these can hardly be anything but the words of somebody who wants no more messages. */
  boolean isSureOfStop(Words words) {
    return !isSilent() && chances(words)[MEANINGS.indexOf(Meaning.STOP)] >= SURE_OF_STOP;
  }

  /** Returns the chance of each of {@link #MEANINGS}, and of {@link #UNSURE}. */
  double[] chances(Words words) {
    int[] traits = Traits.of(words);
    double[] sums = new double[PLACES];
    for (int trait : traits) {
      for (int place = 0; place < PLACES; place++) {
        sums[place] += weights[trait * PLACES + place] * STEP;
      }
    }
    return chances(sums, traits.length);
  }

  /** Turns sums of weights over so many traits into chances that add up to one. */
  static double[] chances(double[] sums, int traits) {
    double scale = SHARPNESS / Math.sqrt(Math.max(1, traits));
    double highest = Arrays.stream(sums).max().orElse(0);
    double[] chances = new double[sums.length];
    double all = 0;
    for (int place = 0; place < sums.length; place++) {
      chances[place] = StrictMath.exp((sums[place] - highest) * scale);
      all += chances[place];
    }
    for (int place = 0; place < sums.length; place++) {
      chances[place] /= all;
    }
    return chances;
  }
}
