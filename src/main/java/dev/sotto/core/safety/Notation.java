package dev.sotto.core.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How a pattern is written; what an atom of one can be. */
enum Notation {
  WORD,
  GROUP,
  GAP,
  NUMBER,
  CLAUSE_START,
  CLAUSE_END,
  TEXT_START,
  TEXT_END;

  /** Takes an atom, which is a pattern without blanks, brackets and bars. */
  static Notation of(String atom) {
    return switch (atom) {
      case "NUM" -> NUMBER;
      case "^" -> CLAUSE_START;
      case "$" -> CLAUSE_END;
      case "^^" -> TEXT_START;
      case "$$" -> TEXT_END;
      default -> {
        char first = atom.charAt(0);
        yield first == '~' ? GAP : Character.isUpperCase(first) ? GROUP : WORD;
      }
    };
  }

  /** Whether it takes no word but says where a clause or the text starts or ends. */
  boolean isEdge() {
    return switch (this) {
      case WORD, GROUP, GAP, NUMBER -> false;
      case CLAUSE_START, CLAUSE_END, TEXT_START, TEXT_END -> true;
    };
  }

  /** Returns what stands between the blanks of a pattern; those within brackets do not count. */
  static List<String> pieces(String pattern) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    boolean inside = false;
    for (int at = 0; at <= pattern.length(); at++) {
      char c = at < pattern.length() ? pattern.charAt(at) : ' ';
      inside = c != ')' && c != '>' && (inside || c == '(' || c == '<');
      if (at == pattern.length() || (c == ' ' && !inside)) {
        if (at > from) {
          pieces.add(pattern.substring(from, at));
        }
        from = at + 1;
      }
    }
    return pieces;
  }

  static boolean isOptional(String piece) {
    return isWithin(piece, '(', ')');
  }

  private static boolean isWithin(String piece, char opens, char closes) {
    return piece.length() > 2
        && piece.charAt(0) == opens
        && piece.charAt(piece.length() - 1) == closes;
  }

  /** Returns the patterns any of which a piece can be. */
  static List<String> ways(String piece) {
    boolean bracketed = isOptional(piece) || isWithin(piece, '<', '>');
    String inner = bracketed ? piece.substring(1, piece.length() - 1) : piece;
    return Arrays.asList(inner.split("\\|", -1));
  }

  /** Returns every atom of a pattern. */
  static Stream<String> atoms(String pattern) {
    return pieces(pattern).stream()
        .flatMap(piece -> ways(piece).stream())
        .flatMap(way -> pieces(way).size() > 1 ? pieces(way).stream() : Stream.of(way.strip()));
  }
}
