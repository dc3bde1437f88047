package dev.sotto.core.reading;

/**
 * A text with case, accents, width and invisible characters folded away, which still knows where
 * each of its characters came from.
 *
 * @param text lower case, without accents; curly quotes and dashes are plain ones
 * @param origin for each character of {@code text} its index in the text as typed, and one more
 *     entry for the end
 */
record Folded(String text, Origin origin) {

  /** Where folded characters stood in the text as typed. Immutable. */
  static final class Origin {
    private final int[] index;

    Origin(int[] index) {
      this.index = index.clone();
    }

    int of(int folded) {
      return index[folded];
    }
  }
}
