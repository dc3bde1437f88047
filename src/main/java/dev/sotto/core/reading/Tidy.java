package dev.sotto.core.reading;

import java.util.regex.Pattern;

/** Cleans up words that are left after others were taken out. */
final class Tidy {
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*+\\)|\\[\\s*+]");
  private static final String LOOSE = ",;:-–—./&+=>";

  private Tidy() {}

  /** Drops empty brackets, doubled blanks and punctuation that ends up at either edge. */
  static String edges(String text) {
    String tidy =
        BLANKS.matcher(EMPTY_BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    int from = 0;
    int to = tidy.length();
    while (from < to && isLoose(tidy.charAt(from))) {
      from++;
    }
    while (to > from && isLoose(tidy.charAt(to - 1))) {
      to--;
    }
    return tidy.substring(from, to);
  }

  private static boolean isLoose(char c) {
    return c == ' ' || LOOSE.indexOf(c) >= 0;
  }
}
