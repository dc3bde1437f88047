package dev.sotto.core.safety;

import java.util.BitSet;
import java.util.List;

/**
 * Several ways to say one thing, as compiled.
 *
 * @param number its place among all groups
 * @param words the ways that are one word
 * @param phrases the other ways
 * @param starts the words any way begins with
 */
record Group(int number, BitSet words, List<Rule> phrases, BitSet starts) {

  static Group of(int number, BitSet words, List<Rule> phrases) {
    BitSet starts = (BitSet) words.clone();
    phrases.forEach(phrase -> starts.or(phrase.starts()));
    return new Group(number, words, List.copyOf(phrases), starts);
  }

  /** Returns how many words each way takes that fits here: bit n for n words. */
  long lengths(Hearing text, int from) {
    int word = text.word(from);
    long lengths = words.get(word) ? 2 : 0;
    for (Rule phrase : phrases) {
      if (phrase.startsWith(word)) {
        lengths |= phrase.lengths(text, from);
      }
    }
    return lengths;
  }
}
