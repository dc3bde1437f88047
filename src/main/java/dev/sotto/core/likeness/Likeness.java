package dev.sotto.core.likeness;

import java.util.Arrays;

/**
 * How likely a text has each of some labels, going by its {@link Traits}. Labels are places from 0
 * on; what they stand for is known to whoever trained it. Immutable; threads may share it.
 */
public final class Likeness {
  /** How much the sum of weights is spread out before it becomes a chance. */
  private static final double SHARPNESS = 5;

  /** Weights are stored as whole steps of this size. */
  static final double STEP = 1.0 / 32;

  private final int places;
  private final byte[] weights;

  private Likeness(int places, byte[] weights) {
    this.places = places;
    this.weights = weights;
  }

  /**
   * Makes a likeness of trained weights.
   *
   * @param weights as {@link LikenessTraining#weights()} returns them
   * @throws IllegalArgumentException when these are no weights for so many places
   */
  public static Likeness of(int places, byte[] weights) {
    if (weights.length != Traits.KINDS * places) {
      throw new IllegalArgumentException("these are no weights for " + places + " labels");
    }
    return new Likeness(places, weights.clone());
  }

  /** Returns the chance of each place; together they are one. */
  public double[] chances(int[] traits) {
    double[] sums = new double[places];
    for (int trait : traits) {
      for (int place = 0; place < places; place++) {
        sums[place] += weights[trait * places + place] * STEP;
      }
    }
    return chances(sums, traits.length);
  }

  /** Turns sums of weights over so many traits into chances. */
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
