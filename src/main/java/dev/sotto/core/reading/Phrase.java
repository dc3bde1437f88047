package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to say something: words, names of groups of words that stand for one another, and words
 * that may be left out. "didn't &lt;do&gt; [it]" is "didn't do", "didn't finish it", and so on.
 *
 * @param value what the phrase stands for; empty when its list needs none
 * @param needed a word nobody says it without; empty when it is made of groups alone
 */
record Phrase(List<Piece> pieces, String value, String needed) {
  private static final int NOWHERE = -1;

  /** More soft words in a row inside a phrase are a sentence of their own. */
  private static final int MOST_SOFT = 2;

  /** One place in a phrase: a word, or a group. */
  private record Piece(Need need, Set<String> words, Group group) {

    /** Every word that may stand first in this place. */
    Set<String> starts() {
      Set<String> starts = new HashSet<>(words);
      starts.addAll(group.byStart().keySet());
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
  static Phrase of(String written, String value, Map<String, Group> groups) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : written.strip().split("\\s+", -1)) {
      PhrasePart part = PhrasePart.of(word);
      Need need = part.isOptional() ? Need.MAY : Need.MUST;
      if (part.isGroup()) {
        pieces.add(new Piece(need, Set.of(), groups.getOrDefault(part.name(), Group.NONE)));
      } else {
        Words.of(part.name(), Spelling.NONE).tokens().stream()
            .map(token -> new Piece(need, Set.of(token.text()), Group.NONE))
            .forEach(pieces::add);
      }
    }
    return new Phrase(List.copyOf(pieces), value, needed(pieces));
  }

  /** The last word, which is rarer than the first: many phrases start with "don't". */
  private static String needed(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.need() == Need.MUST)
        .flatMap(piece -> piece.words().stream())
        .reduce((first, last) -> last)
        .orElse("");
  }

  /** Whether a text has the word without which nobody says this. Quick, and no more than a hope. */
  boolean maybeIn(Words words) {
    return needed.isEmpty() || words.vocabulary().contains(needed);
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
      all.addAll(piece.group().vocabulary());
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
    for (Phrase phrase : here.group().startingWith(words.get(at).text())) {
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
