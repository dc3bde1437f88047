package dev.sotto.core.practice;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in lower case, whatever stood between them, so that a phrase is found as whole words.
 *
 * @param plain one space around each
 */
record WholeWords(String plain) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static WholeWords of(String words) {
    return new WholeWords(
        " " + BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ");
  }

  boolean contains(WholeWords phrase) {
    return plain.contains(phrase.plain);
  }

  int length() {
    return plain.length();
  }
}
