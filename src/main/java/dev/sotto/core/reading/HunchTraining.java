package dev.sotto.core.reading;

import dev.sotto.core.likeness.LikenessTraining;
import java.util.Locale;

/** Trains a {@link Hunch} from labelled replies. */
public final class HunchTraining {
  private static final String UNSURE = "unsure";
  private static final int PASSED_OVER = -1;

  private final Lexicon lexicon;
  private final LikenessTraining training = new LikenessTraining(Hunch.PLACES);

  public HunchTraining(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds an example.
   *
   * @param label the name of a meaning in lower case, or "unsure"; "keep" is passed over
   * @param weight how much it counts, 1 for a sentence somebody labelled
   */
  public void add(String text, String label, double weight) {
    int place = placeOf(label);
    if (place != PASSED_OVER) {
      training.add(Hunch.traits(lexicon.words(text)), place, weight);
    }
  }

  private static int placeOf(String label) {
    if (label.equals(UNSURE)) {
      return Hunch.UNSURE;
    }
    Meaning meaning = Meaning.valueOf(label.toUpperCase(Locale.ROOT));
    return meaning == Meaning.KEEP ? PASSED_OVER : Hunch.placeOf(meaning);
  }

  /** Returns the weights for {@link Hunch#of}. */
  public byte[] weights() {
    return training.weights();
  }
}
