package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains a {@link Hunch}: multinomial logistic regression by stochastic descent. The same examples
 * in the same order give the same weights on every machine.
 */
public final class HunchTraining {
  private static final int ROUNDS = 10;
  private static final double FIRST_STRIDE = 0.5;
  private static final long SEED = 20261125;
  private static final String UNSURE = "unsure";

  private final Lexicon lexicon;
  private final List<Example> examples = new ArrayList<>();

  /** One text, reduced to its traits, and the place of what it means. */
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

  public HunchTraining(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds an example.
   *
   * @param label the name of a meaning in lower case, or "unsure"; others are passed over
   * @param weight how much it counts, 1 for a sentence somebody labelled
   */
  public void add(String text, String label, double weight) {
    int place = placeOf(label);
    if (place >= 0) {
      examples.add(new Example(Traits.of(lexicon.words(text)), place, weight));
    }
  }

  private static int placeOf(String label) {
    return switch (label) {
      case UNSURE -> Hunch.UNSURE;
      case "yes" -> Hunch.MEANINGS.indexOf(Meaning.DONE);
      case "no" -> Hunch.MEANINGS.indexOf(Meaning.NOT_TODAY);
      case "keep" -> -1;
      default -> Hunch.MEANINGS.indexOf(Meaning.valueOf(label.toUpperCase(Locale.ROOT)));
    };
  }

  /** Returns the weights for {@link Hunch#of}. */
  public byte[] weights() {
    float[] weights = new float[Traits.KINDS * Hunch.PLACES];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double stride = FIRST_STRIDE / (1 + round * 0.5);
      order.forEach(example -> learn(example, stride, weights));
    }
    byte[] steps = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      double rounded = Math.rint(weights[at] / Hunch.STEP);
      steps[at] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rounded));
    }
    return steps;
  }

  private static void learn(Example example, double stride, float[] weights) {
    double[] sums = new double[Hunch.PLACES];
    for (int trait : example.traits) {
      for (int place = 0; place < Hunch.PLACES; place++) {
        sums[place] += weights[trait * Hunch.PLACES + place];
      }
    }
    double[] off = Hunch.chances(sums, example.traits.length);
    double step = example.weight * stride / Math.sqrt(Math.max(1, example.traits.length));
    for (int place = 0; place < Hunch.PLACES; place++) {
      off[place] = step * ((place == example.place ? 1 : 0) - off[place]);
    }
    for (int trait : example.traits) {
      for (int place = 0; place < Hunch.PLACES; place++) {
        weights[trait * Hunch.PLACES + place] += (float) off[place];
      }
    }
  }
}
