package dev.sotto.telegram;

/**
 * Shortens what Telegram would refuse for its length. The last defence: whoever writes a letter
 * splits it where it makes sense.
 */
final class Cut {
  private static final String ELLIPSIS = "…";

  private Cut() {}

  /**
   * Returns the text, or its beginning with an ellipsis; never half of a character.
   *
   * @param limit the most UTF-16 units, at least 1
   */
  static String to(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - ELLIPSIS.length();
    boolean splitsCharacter = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsCharacter ? end - 1 : end) + ELLIPSIS;
  }
}
