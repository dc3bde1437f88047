package dev.sotto.core.safety;

/** Letters that are drawn like others, and signs that are written for letters. */
final class Lookalikes {
  private static final String DRAWN =
      "аaвbсcԁdеeёeһhнhіiїiјjкkӏlмmпnоoрpԛqгrѕsтtцuуyүyѵvԝwхxзz"
          + "αaβbγyεeηnιiκkνvοoρpτtυuχxωwσoζzμuδdλa"
          + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"
          + "ɑaɡgɩiƙkɾrʋvƴyɐaǝeɟfɥhɯmɹrʇtʌvʍwʎy";

  private static final String WRITTEN = "0o1i3e4a5s7t8b9g@a$s!i|l+t€e£l";

  /** Stands for one letter that somebody would rather not write. */
  static final char COVERED = '*';

  private Lookalikes() {}

  /** Returns a lower-case text with every letter drawn in the alphabet it looks like. */
  static String drawn(String text) {
    return replaced(text, DRAWN);
  }

  /** Returns a word with letters in the place of digits and signs. */
  static String written(String word) {
    return replaced(word, WRITTEN);
  }

  /** Whether a sign can be a letter of a word, in the middle of one. */
  static boolean isWritten(char sign) {
    return sign == COVERED || (!Character.isLetterOrDigit(sign) && at(WRITTEN, sign) >= 0);
  }

  private static String replaced(String text, String pairs) {
    StringBuilder replaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = at(pairs, c);
      replaced.append(at < 0 ? c : pairs.charAt(at + 1));
    }
    return replaced.toString();
  }

  private static int at(String pairs, char c) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
