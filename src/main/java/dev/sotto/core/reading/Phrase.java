package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to say something: words, names of groups of words that stand for one another, and words
 * that may be left out. "didn't &lt;do&gt; [it]" is "didn't do", "didn't finish it", and so on.
 *
 * @param value what the phrase stands for; empty when its list needs none
 */
record Phrase(List<Piece> pieces, String value) {
  private static final int NOWHERE = -1;

  /** More soft words in a row inside a phrase are a sentence of their own. */
  private static final int MOST_SOFT = 2;

  /**
   * One place in a phrase.
   *
   * @param byStart the phrases of the group by each word they may start with
   */
  private record Piece(
      Need need, Set<String> words, List<Phrase> group, Map<String, List<Phrase>> byStart) {
    static Piece of(Need need, Set<String> words, List<Phrase> group) {
      Map<String, List<Phrase>> byStart = new HashMap<>();
      for (Phrase phrase : group) {
        phrase
            .starts()
            .forEach(word -> byStart.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
      }
      return new Piece(need, words, group, byStart);
    }

    /** Every word that may stand first in this place. */
    Set<String> starts() {
      Set<String> starts = new HashSet<>(words);
      group.forEach(phrase -> starts.addAll(phrase.starts()));
      return starts;
    }
  }

  private enum Need {
    MUST,
    MAY
  }

  /**
   * Reads a phrase.
   *
   * @param groups the alternatives of each group by its name
   */
  static Phrase of(String written, String value, Map<String, List<Phrase>> groups) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : written.strip().split("\\s+", -1)) {
      PhrasePart part = PhrasePart.of(word);
      Need need = part.isOptional() ? Need.MAY : Need.MUST;
      if (part.isGroup()) {
        pieces.add(Piece.of(need, Set.of(), groups.getOrDefault(part.name(), List.of())));
      } else {
        Words.of(part.name(), Spelling.NONE).tokens().stream()
            .map(token -> Piece.of(need, Set.of(token.text()), List.of()))
            .forEach(pieces::add);
      }
    }
    return new Phrase(List.copyOf(pieces), value);
  }

  /** Returns the names of the groups a phrase speaks of. */
  static Set<String> groupsIn(String written) {
    Set<String> names = new HashSet<>();
    for (String word : written.strip().split("\\s+", -1)) {
      PhrasePart part = PhrasePart.of(word.replace("[", "").replace("]", ""));
      if (part.isGroup()) {
        names.add(part.name());
      }
    }
    return names;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Every word this phrase may start with. */
  Set<String> starts() {
    Set<String> starts = new HashSet<>();
    for (Piece piece : pieces) {
      starts.addAll(piece.starts());
      if (piece.need() == Need.MUST) {
        break;
      }
    }
    return starts;
  }

  /** Every word in it. */
  Set<String> vocabulary() {
    Set<String> all = new HashSet<>();
    for (Piece piece : pieces) {
      all.addAll(piece.words());
      piece.group().forEach(phrase -> all.addAll(phrase.vocabulary()));
    }
    return all;
  }

  /** Returns the token after the longest text that starts at a token and fits, or a negative. */
  int endAt(Words words, int at, Set<String> soft) {
    return endAt(words, at, at, 0, soft);
  }

  private int endAt(Words words, int from, int at, int piece, Set<String> soft) {
    if (piece == pieces.size()) {
      return at > from ? at : NOWHERE;
    }
    int end = NOWHERE;
    for (int next = at; next <= at + MOST_SOFT; next++) {
      end = Math.max(end, pastPiece(words, from, next, piece, soft));
      if (end > 0 || next == from || !isPassable(words, next, soft)) {
        break;
      }
    }
    return pieces.get(piece).need() == Need.MAY
        ? Math.max(end, endAt(words, from, at, piece + 1, soft))
        : end;
  }

  private int pastPiece(Words words, int from, int at, int piece, Set<String> soft) {
    if (at >= words.size()) {
      return NOWHERE;
    }
    Piece here = pieces.get(piece);
    int end = NOWHERE;
    if (here.words().contains(words.get(at).text())) {
      end = endAt(words, from, at + 1, piece + 1, soft);
    }
    for (Phrase phrase : here.byStart().getOrDefault(words.get(at).text(), List.of())) {
      int past = phrase.endAt(words, at, soft);
      if (past > at) {
        end = Math.max(end, endAt(words, from, past, piece + 1, soft));
      }
    }
    return end;
  }

  /** Soft words, and punctuation inside "check-in", are no hindrance between two words. */
  private static boolean isPassable(Words words, int at, Set<String> soft) {
    if (at >= words.size()) {
      return false;
    }
    return words.has(at, Token.Kind.MARK)
        ? at + 1 < words.size()
            && words.get(at).touches(words.get(at - 1))
            && words.get(at + 1).touches(words.get(at))
        : soft.contains(words.get(at).text());
  }
}
