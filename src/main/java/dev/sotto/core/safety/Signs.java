package dev.sotto.core.safety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Digits and signs within a word. */
final class Signs {
  private static final char ONE = '1';

  private Signs() {}

  static boolean in(String word) {
    return word.chars().anyMatch(c -> !Character.isLetter(c) && c < Character.MIN_SURROGATE);
  }

  /** The words it may be when signs are read as letters. The digit one is drawn like two. */
  static Stream<String> readings(String word) {
    return Stream.of(word, word.replace(ONE, 'l')).map(Lookalikes::written).distinct();
  }

  /** The pieces between signs, for a word that is none. */
  static List<String> apart(String word) {
    List<String> pieces =
        Arrays.stream(word.split("[^\\p{L}\\p{N}]++")).filter(piece -> !piece.isEmpty()).toList();
    return pieces.isEmpty() ? List.of(word) : pieces;
  }
}
