package dev.sotto.core.safety;

import java.util.List;

/** A text as it is listened to: words put right, with the borders between them. For one thread. */
final class Hearing {
  private final Vocabulary vocabulary;
  private final int[] words;
  private final Border[] borders;
  private final long[][] lengths;

  /**
   * Takes words that were put right.
   *
   * @param groups how many groups there are to be looked for
   */
  Hearing(Vocabulary vocabulary, int groups, List<Piece> pieces) {
    this.vocabulary = vocabulary;
    this.words = pieces.stream().mapToInt(piece -> vocabulary.number(piece.text())).toArray();
    this.borders = pieces.stream().map(Piece::before).toArray(Border[]::new);
    this.lengths = nothingYet(groups);
  }

  private Hearing(Hearing other, int[] words) {
    this.vocabulary = other.vocabulary;
    this.words = words;
    this.borders = other.borders;
    this.lengths = nothingYet(other.lengths.length);
  }

  private static long[][] nothingYet(int groups) {
    return new long[groups][0];
  }

  /** The same text with those words taken out; their places stay. */
  Hearing without(List<Match> matches) {
    if (matches.isEmpty()) {
      return this;
    }
    int[] left = words.clone();
    for (Match match : matches) {
      for (int at = match.from(); at < match.to(); at++) {
        left[at] = Vocabulary.UNKNOWN;
      }
    }
    return new Hearing(this, left);
  }

  int size() {
    return words.length;
  }

  /** The number of the word at a place; behind the end it is unknown. */
  int word(int at) {
    return at < words.length ? words[at] : Vocabulary.UNKNOWN;
  }

  boolean isNumber(int at) {
    return vocabulary.isNumber(word(at));
  }

  boolean startsClause(int at) {
    return at == 0 || at >= words.length || borders[at] != Border.NONE;
  }

  boolean startsSentence(int at) {
    return at == 0 || at >= words.length || borders[at] == Border.SENTENCE;
  }

  /** The sentence around a place. */
  Match sentence(int at) {
    int from = at;
    while (!startsSentence(from)) {
      from--;
    }
    int to = at + 1;
    while (!startsSentence(to)) {
      to++;
    }
    return new Match(from, to);
  }

  /** Adds the places behind fillers to places in a pattern that has begun. */
  long overFillers(long places, int from) {
    long over = places;
    for (long rest = places & ~1L; rest != 0; ) {
      long next = 0;
      for (; rest != 0; rest &= rest - 1) {
        if (vocabulary.isFiller(word(from + Long.numberOfTrailingZeros(rest)))) {
          next |= Long.lowestOneBit(rest) << 1;
        }
      }
      rest = next & ~over;
      over |= next;
    }
    return over;
  }

  /** How many words each way of a group takes that fits here; remembered. */
  long lengths(Group group, int at) {
    if (at >= words.length) {
      return 0;
    }
    long[] known = lengths[group.number()];
    if (known.length == 0) {
      known = new long[words.length];
      lengths[group.number()] = known;
    }
    if (known[at] == 0) {
      known[at] = 1 | group.lengths(this, at);
    }
    return known[at] & ~1L;
  }
}
