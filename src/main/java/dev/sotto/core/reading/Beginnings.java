package dev.sotto.core.reading;

import java.util.List;

/** Words a text may begin with, compared by what counts to a reader. Immutable. */
public final class Beginnings {
  private final List<String> wordings;

  public Beginnings(List<String> wordings) {
    this.wordings = wordings.stream().map(Beginnings::words).toList();
  }

  /** Whether a text begins with any of them, word for word. */
  public boolean areOf(String text) {
    String words = words(text);
    return wordings.stream().anyMatch(words::startsWith);
  }

  /** With a blank behind it, so that no word begins another. */
  private static String words(String text) {
    return Normaliser.essence(text) + " ";
  }
}
