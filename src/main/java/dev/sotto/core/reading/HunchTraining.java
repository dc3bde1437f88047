package dev.sotto.core.reading;

import dev.sotto.core.likeness.LikenessTraining;
import java.util.Locale;

/** Trains a {@link Hunch} from labelled replies. */
public final class HunchTraining {
  private static final String UNSURE = "unsure";

  private final Lexicon lexicon;
  private final LikenessTraining training = new LikenessTraining(Hunch.PLACES);

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
      training.add(Hunch.traits(lexicon.words(text)), place, weight);
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
    return training.weights();
  }
}
