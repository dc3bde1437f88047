package dev.sotto.core.safety;

import dev.sotto.core.reading.Normaliser;

/** Folds a text so far that letters which look alike are the same. */
final class Folding {

  private Folding() {}

  static String of(String text) {
    return Lookalikes.drawn(Normaliser.plain(text));
  }
}
