package dev.sotto.core.safety;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, without knowing any. For one text. */
final class Cutter {
  private static final String SENTENCE_ENDS = ".!?;\u2026";
  private static final String CLAUSE_ENDS = ",:()\n";

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Border border = Border.NONE;

  private Cutter(String text) {
    this.text = text;
  }

  /** Cuts a text that is folded already. */
  static List<Piece> cut(String plain) {
    Cutter cutter = new Cutter(plain);
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      cutter.take(point, at);
      at += Character.charCount(point);
    }
    cutter.end();
    return cutter.pieces;
  }

  private void take(int point, int at) {
    if (Character.isLetterOrDigit(point) || isInside(point, at)) {
      word.appendCodePoint(point);
    } else {
      end();
      if (Character.getType(point) == Character.OTHER_SYMBOL) {
        word.appendCodePoint(point);
        end();
      } else {
        border = border.or(borderOf(point, at));
      }
    }
  }

  /** Whether a sign belongs to the word around it: an apostrophe, or a sign for a letter. */
  private boolean isInside(int point, int at) {
    boolean before = at > 0 && isWordly(text.charAt(at - 1));
    boolean behind = at + 1 < text.length() && isWordly(text.charAt(at + 1));
    return switch (point) {
      case '\'' -> before && behind;
      case '$', '@' -> behind;
      default ->
          point < Character.MAX_VALUE && Lookalikes.isWritten((char) point) && before && behind;
    };
  }

  private static boolean isWordly(char c) {
    return Character.isLetterOrDigit(c) || c == Lookalikes.COVERED;
  }

  private Border borderOf(int point, int at) {
    if (SENTENCE_ENDS.indexOf(point) >= 0) {
      return Border.SENTENCE;
    }
    boolean dash = point == '-' && at > 0 && !isWordly(text.charAt(at - 1));
    return dash || CLAUSE_ENDS.indexOf(point) >= 0 ? Border.CLAUSE : Border.NONE;
  }

  private void end() {
    if (!word.isEmpty()) {
      pieces.add(new Piece(word.toString(), border));
      word.setLength(0);
      border = Border.NONE;
    }
  }
}
