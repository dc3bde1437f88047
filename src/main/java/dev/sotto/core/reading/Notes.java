package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the words a check-in leaves over: "did it, felt calmer after" leaves "felt calmer after".
 */
final class Notes {
  private final Lexicon lexicon;

  Notes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns what is left when the used tokens are taken out, as typed; blank when that is only
   * filler.
   */
  String left(Words words, BitSet used) {
    List<String> parts = new ArrayList<>();
    int from = used.nextClearBit(0);
    while (from < words.size()) {
      int next = used.nextSetBit(from);
      int to = next < 0 ? words.size() : next;
      int start = pastJoiners(words, from, to);
      int end = beforeContrast(words, start, to);
      if (saysSomething(words, start, end)) {
        parts.add(Tidy.edges(words.typed(start, end)));
      }
      from = used.nextClearBit(to);
    }
    return String.join(", ", parts);
  }

  private int pastJoiners(Words words, int from, int to) {
    int start = from;
    while (start < to
        && (words.has(start, Token.Kind.MARK) || lexicon.has(WordList.JOINER, words, start))) {
      start++;
    }
    return start;
  }

  private int beforeContrast(Words words, int from, int to) {
    boolean open = to > from && lexicon.has(WordList.CONTRAST, words, to - 1);
    return open ? to - 1 : to;
  }

  private boolean saysSomething(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean loose = words.has(at, Token.Kind.MARK) || words.has(at, Token.Kind.SYMBOL);
      if (!loose && !lexicon.has(WordList.FILLER, words, at)) {
        return true;
      }
    }
    return false;
  }
}
