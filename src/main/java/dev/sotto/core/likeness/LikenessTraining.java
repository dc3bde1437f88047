package dev.sotto.core.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link Likeness}: multinomial logistic regression by stochastic descent. The same
 * examples in the same order give the same weights on every machine.
 */
public final class LikenessTraining {
  private static final int ROUNDS = 12;

  /** The mean of the later rounds depends less on the order of examples than the last one does. */
  private static final int UNSETTLED = 4;

  private static final double FIRST_STRIDE = 0.5;
  private static final long SEED = 20261125;

  private final int places;
  private final List<Example> examples = new ArrayList<>();

  /** One text, reduced to its traits, and the place of its label. */
  private static final class Example {
    private final int[] traits;
    private final int place;
    private final double weight;

    Example(int[] traits, int place, double weight) {
      this.traits = traits;
      this.place = place;
      this.weight = weight;
    }
  }

  /** Begins a training for so many labels. */
  public LikenessTraining(int places) {
    this.places = places;
  }

  /**
   * Adds an example.
   *
   * @param weight how much it counts, 1 for a sentence somebody labelled
   */
  public void add(int[] traits, int place, double weight) {
    examples.add(new Example(traits, place, weight));
  }

  /** Returns the weights for {@link Likeness#of}. */
  public byte[] weights() {
    float[] weights = new float[Traits.KINDS * places];
    float[] settled = new float[weights.length];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double stride = FIRST_STRIDE / (1 + round * 0.5);
      order.forEach(example -> learn(example, stride, weights));
      if (round >= UNSETTLED) {
        add(weights, settled);
      }
    }
    byte[] steps = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      double rounded = Math.rint(settled[at] / (ROUNDS - UNSETTLED) / Likeness.STEP);
      steps[at] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rounded));
    }
    return steps;
  }

  private static void add(float[] weights, float[] sums) {
    for (int at = 0; at < weights.length; at++) {
      sums[at] += weights[at];
    }
  }

  private void learn(Example example, double stride, float[] weights) {
    double[] sums = new double[places];
    for (int trait : example.traits) {
      for (int place = 0; place < places; place++) {
        sums[place] += weights[trait * places + place];
      }
    }
    double[] off = Likeness.chances(sums, example.traits.length);
    double step = example.weight * stride / Math.sqrt(Math.max(1, example.traits.length));
    for (int place = 0; place < places; place++) {
      off[place] = step * ((place == example.place ? 1 : 0) - off[place]);
    }
    for (int trait : example.traits) {
      for (int place = 0; place < places; place++) {
        weights[trait * places + place] += (float) off[place];
      }
    }
  }
}
