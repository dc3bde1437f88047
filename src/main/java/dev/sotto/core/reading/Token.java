package dev.sotto.core.reading;

/**
 * One piece of a typed text.
 *
 * @param text folded, without apostrophes; "didn’t" is "didnt"
 * @param start where it starts in the text as typed
 * @param end where it ends there, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

  /** What a piece looks like, before anybody asks what it means. */
  enum Kind {
    /** Letters. */
    WORD,
    /** One to four digits. */
    NUMBER,
    /** "7:30". */
    CLOCK,
    /** "1.5" or "9.30". */
    DECIMAL,
    /** Digits that are neither a count nor a time: "4-7-8", "7/10", "2026-12-01", "112233". */
    CODE,
    /** Emoji and the like. */
    SYMBOL,
    /** Punctuation, one character each. */
    MARK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean is(String other) {
    return text.equals(other);
  }

  /** Whether this token follows the other without a blank. */
  boolean touches(Token before) {
    return before.end == start;
  }

  Token as(String word) {
    return new Token(kind, word, start, end);
  }

  /** The number it is. Only for {@link Kind#NUMBER}. */
  int number() {
    return Integer.parseInt(text);
  }
}
