package dev.sotto.core.safety;

/**
 * A word as it stands in a text.
 *
 * @param before what stands between it and the word before
 */
record Piece(String text, Border before) {

  boolean isLetter() {
    return text.codePointCount(0, text.length()) == 1
        && Character.isLetterOrDigit(text.codePointAt(0));
  }
}
