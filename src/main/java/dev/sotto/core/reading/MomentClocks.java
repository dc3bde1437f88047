package dev.sotto.core.reading;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the clock times of a moment to come. A bare number is one only where it must be. */
final class MomentClocks {
  /** So many words may lead to a bare hour. */
  private static final int LONGEST = 3;

  private final Lexicon lexicon;
  private final Clocks clocks;

  MomentClocks(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clocks = new Clocks(lexicon);
  }

  /**
   * Returns the time that starts at a token, with the "at" before it.
   *
   * @param used the tokens other pieces of the moment took
   */
  Optional<Found<Clock>> at(Words words, int at, BitSet used) {
    return plain(words, at, used)
        .or(() -> clocks.led(words, at).filter(found -> isLast(words, found, used)));
  }

  /**
   * Returns the time that starts at a token of a text that is known to ask for later, where also a
   * bare hour is one: "so 9", "half 8".
   */
  Optional<Found<Clock>> asked(Words words, int at, BitSet used) {
    return at(words, at, used)
        .or(
            () ->
                clocks
                    .led(words, at)
                    .filter(found -> opens(words, at) && lexicon.endsNumber(words, found.to())));
  }

  private boolean opens(Words words, int at) {
    if (at == 0 || !words.has(at - 1, Token.Kind.WORD)) {
      return true;
    }
    return IntStream.rangeClosed(Math.max(0, at - LONGEST), at - 1)
        .anyMatch(
            from ->
                lexicon
                    .at(WordList.CLOCK_LEAD, words, from)
                    .filter(lead -> lead.to() == at)
                    .isPresent());
  }

  private Optional<Found<Clock>> plain(Words words, int at, BitSet used) {
    int start =
        lexicon
            .at(WordList.AT, words, at)
            .or(() -> lexicon.at(WordList.AROUND, words, at))
            .map(Found::to)
            .orElse(at);
    boolean led = start > at;
    return (led ? clocks.led(words, start) : clocks.spoken(words, start))
        .filter(found -> led || isPlain(words, found) || isLast(words, found, used))
        .map(found -> new Found<>(found.value(), at, found.to()));
  }

  /** Whether it can be nothing but a time: "20:30", "8pm", "8ish", "noon". */
  private boolean isPlain(Words words, Found<Clock> found) {
    return found.length() > 1
        || words.has(found.from(), Token.Kind.CLOCK)
        || lexicon.has(WordList.NAMED_CLOCKS, words, found.from());
  }

  private static boolean isLast(Words words, Found<Clock> found, BitSet used) {
    boolean follows = found.from() == 0 || used.get(found.from() - 1);
    return follows && words.onlyMarksFrom(found.to());
  }
}
