package dev.sotto.core.safety;

import dev.sotto.core.likeness.LikenessTraining;
import java.util.Locale;

/** Trains an {@link Inkling} from labelled sentences. */
public final class InklingTraining {
  private final SafetyScreen screen;
  private final LikenessTraining training = new LikenessTraining(Inkling.LEVELS.size());

  /** Begins a training; a screen of the same words puts the spelling right. */
  public InklingTraining(SafetyScreen screen) {
    this.screen = screen;
  }

  /**
   * Adds a sentence.
   *
   * @param level the name of a level in lower case
   */
  public void add(String text, String level) {
    add(text, Concern.Level.valueOf(level.toUpperCase(Locale.ROOT)));
  }

  /** Adds an ordinary reply, so that talk about practice is known for what it is. */
  public void addOrdinary(String reply) {
    add(reply, Concern.Level.NONE);
  }

  private void add(String text, Concern.Level level) {
    training.add(Inkling.traits(screen.book().pieces(text)), Inkling.LEVELS.indexOf(level), 1);
  }

  /** Returns the weights for {@link Inkling#of}. */
  public byte[] weights() {
    return training.weights();
  }
}
