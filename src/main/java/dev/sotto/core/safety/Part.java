package dev.sotto.core.safety;

import java.util.BitSet;
import java.util.List;

/**
 * One piece of a pattern. Where a pattern may stand in a text is a set of places in one {@code
 * long}: bit n is the place n words after the start. So a pattern takes one pass, whatever fits.
 */
sealed interface Part {

  /** Returns the places behind this part, for the places before it. */
  long after(long places, Hearing text, int from);

  /** Adds the words a text can go on with for this part to fit. */
  void addStarts(BitSet words);

  /** Whether nothing may stand for it. */
  default boolean mayBeNothing() {
    return false;
  }

  /** A word. */
  record Literal(int word) implements Part {
    @Override
    public long after(long places, Hearing text, int from) {
      long after = 0;
      for (long rest = places; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        if (text.word(from + place) == word) {
          after |= Long.lowestOneBit(rest) << 1;
        }
      }
      return after;
    }

    @Override
    public void addStarts(BitSet words) {
      words.set(word);
    }
  }

  /** Digits. */
  record Digits() implements Part {
    @Override
    public long after(long places, Hearing text, int from) {
      long after = 0;
      for (long rest = places; rest != 0; rest &= rest - 1) {
        if (text.isNumber(from + Long.numberOfTrailingZeros(rest))) {
          after |= Long.lowestOneBit(rest) << 1;
        }
      }
      return after;
    }

    @Override
    public void addStarts(BitSet words) {
      words.set(Vocabulary.NUMBER);
    }
  }

  /**
   * One of several ways to say something.
   *
   * @param edges what may be there instead of words
   */
  record Choice(Group group, List<Edge> edges) implements Part {
    @Override
    public long after(long places, Hearing text, int from) {
      long after = 0;
      for (Edge edge : edges) {
        after |= edge.after(places, text, from);
      }
      for (long rest = places; rest != 0; rest &= rest - 1) {
        int place = Long.numberOfTrailingZeros(rest);
        after |= text.lengths(group, from + place) << place;
      }
      return after;
    }

    @Override
    public void addStarts(BitSet words) {
      words.or(group.starts());
    }

    @Override
    public boolean mayBeNothing() {
      return !edges.isEmpty();
    }
  }

  /** A part that can be left out. */
  record Maybe(Part part) implements Part {
    @Override
    public long after(long places, Hearing text, int from) {
      return places | part.after(places, text, from);
    }

    @Override
    public void addStarts(BitSet words) {
      part.addStarts(words);
    }

    @Override
    public boolean mayBeNothing() {
      return true;
    }
  }

  /** Any words, up to so many, within a sentence. */
  record Gap(int most) implements Part {
    @Override
    public long after(long places, Hearing text, int from) {
      long after = places;
      long last = places;
      for (int i = 0; i < most && last != 0; i++) {
        long next = 0;
        for (long rest = last; rest != 0; rest &= rest - 1) {
          int place = Long.numberOfTrailingZeros(rest);
          if (!text.startsSentence(from + place) || place == 0) {
            next |= Long.lowestOneBit(rest) << 1;
          }
        }
        last = next;
        after |= next;
      }
      return after;
    }

    @Override
    public void addStarts(BitSet words) {
      // Takes no word of its own.
    }

    @Override
    public boolean mayBeNothing() {
      return true;
    }
  }

  /** The start or the end of a clause or of the whole text. */
  enum Edge implements Part {
    CLAUSE_START,
    CLAUSE_END,
    TEXT_START,
    TEXT_END;

    @Override
    public long after(long places, Hearing text, int from) {
      long after = 0;
      for (long rest = places; rest != 0; rest &= rest - 1) {
        if (isAt(text, from + Long.numberOfTrailingZeros(rest))) {
          after |= Long.lowestOneBit(rest);
        }
      }
      return after;
    }

    private boolean isAt(Hearing text, int place) {
      return switch (this) {
        case CLAUSE_START, CLAUSE_END -> text.startsClause(place);
        case TEXT_START -> place == 0;
        case TEXT_END -> place == text.size();
      };
    }

    @Override
    public void addStarts(BitSet words) {
      // Takes no word of its own.
    }

    @Override
    public boolean mayBeNothing() {
      return true;
    }
  }
}
