package dev.sotto.core.safety;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern, compiled.
 *
 * @param starts the words a text can begin with for it to fit
 */
record Rule(List<Part> parts, BitSet starts) {

  static Rule of(List<Part> parts) {
    BitSet starts = new BitSet();
    for (Part part : parts) {
      part.addStarts(starts);
      if (!part.mayBeNothing()) {
        break;
      }
    }
    return new Rule(List.copyOf(parts), starts);
  }

  boolean startsWith(int word) {
    return starts.get(word);
  }

  /** Returns how many words it can take from here: bit n for n words; 0 where it does not fit. */
  long lengths(Hearing text, int from) {
    long places = 1;
    for (Part part : parts) {
      places = part.after(text.overFillers(places, from), text, from);
      if (places == 0) {
        return 0;
      }
    }
    return places & ~1L;
  }
}
