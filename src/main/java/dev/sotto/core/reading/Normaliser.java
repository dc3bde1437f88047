package dev.sotto.core.reading;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The one way text is made comparable: compatibility forms, case, accents, invisible characters,
 * curly quotes and dashes are folded away. Independent of the machine's language.
 */
public final class Normaliser {
  private static final String QUOTES = "\u2018\u2019\u201B\u02BC\u00B4\u2032";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u00AB\u00BB";

  private static final int ASCII = 0x80;

  private Normaliser() {}

  /** Returns the text in lower case without accents, invisible characters and outer blanks. */
  public static String plain(String text) {
    return fold(text).text().strip();
  }

  /** Whether two texts are the same to a reader: their {@link #essence} is one, and not nothing. */
  public static boolean same(String a, String b) {
    String left = essence(a);
    return !left.isEmpty() && left.equals(essence(b));
  }

  /**
   * Returns what counts of a text to a reader: its letters and digits. A text without any, such as
   * an emoji, is left as it is.
   */
  public static String essence(String text) {
    String plain = plain(text);
    String words = wordsOnly(plain);
    return words.isEmpty() ? plain : words;
  }

  /** Keeps letters and digits; whatever stands between them becomes one space. */
  static String wordsOnly(String plain) {
    StringBuilder kept = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (gap && kept.length() > 0) {
          kept.append(' ');
        }
        gap = false;
        kept.appendCodePoint(point);
      } else if (point != '\'') {
        gap = true;
      }
    }
    return kept.toString();
  }

  /** Folds a text and remembers where every character came from. */
  static Folded fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origin = new int[text.length() + 1];
    int filled = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point < ASCII) {
        ascii(point, folded);
      } else {
        beyondAscii(point, folded);
      }
      origin = roomFor(folded.length() + 1, origin);
      Arrays.fill(origin, filled, folded.length(), i);
      filled = folded.length();
      i += Character.charCount(point);
    }
    origin[filled] = text.length();
    return new Folded(folded.toString(), new Folded.Origin(origin));
  }

  private static int[] roomFor(int needed, int[] array) {
    return needed <= array.length
        ? array
        : Arrays.copyOf(array, Math.max(needed, array.length * 2));
  }

  private static void ascii(int point, StringBuilder kept) {
    if (Character.isWhitespace(point)) {
      kept.append(point == '\n' ? '\n' : ' ');
    } else if (point == '`') {
      kept.append('\'');
    } else if (!Character.isISOControl(point)) {
      kept.append((char) Character.toLowerCase(point));
    }
  }

  private static void beyondAscii(int point, StringBuilder kept) {
    if (QUOTES.indexOf(point) >= 0) {
      kept.append('\'');
    } else if (DOUBLE_QUOTES.indexOf(point) >= 0) {
      kept.append('"');
    } else {
      Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
          .codePoints()
          .forEach(part -> append(part, kept));
    }
  }

  private static void append(int point, StringBuilder kept) {
    switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.SURROGATE -> {}
      case Character.DASH_PUNCTUATION -> kept.append('-');
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          kept.append(' ');
      case Character.MODIFIER_SYMBOL -> {
        // Skin tones say nothing about the thumb.
      }
      default -> letter(Character.toLowerCase(point), kept);
    }
  }

  private static void letter(int lower, StringBuilder kept) {
    switch (lower) {
      case 'ı' -> kept.append('i');
      case 'ß' -> kept.append("ss");
      case 'ø' -> kept.append('o');
      case 'ł' -> kept.append('l');
      case 'đ', 'ð' -> kept.append('d');
      case 'æ' -> kept.append("ae");
      case 'œ' -> kept.append("oe");
      case 'þ' -> kept.append("th");
      case '\u2044' -> kept.append('/');
      case '\u2212' -> kept.append('-');
      default -> kept.appendCodePoint(lower);
    }
  }
}
