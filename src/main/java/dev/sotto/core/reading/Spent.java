package dev.sotto.core.reading;

import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how long somebody practised. "10 minutes ago" and "5 min late" tell something else. */
final class Spent {
  private final Lexicon lexicon;
  private final Lengths lengths;

  Spent(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the tokens that tell any length of time at all. */
  BitSet lengthsIn(Words words) {
    BitSet taken = new BitSet();
    all(words).forEach(length -> taken.set(length.from(), length.to()));
    return taken;
  }

  /** Whether those tokens tell a length of time and nothing else. */
  boolean isAllOf(BitSet used, Words words) {
    return used.equals(lengthsIn(words));
  }

  /** Returns the first length of time that was spent practising. */
  Optional<Found<Duration>> in(Words words) {
    return all(words)
        .filter(length -> !lexicon.has(WordList.NOT_SPENT, words, length.to()))
        .filter(length -> !lexicon.has(WordList.EVERY, words, length.from() - 1))
        .findFirst();
  }

  private Stream<Found<Duration>> all(Words words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> lengths.at(words, at))
        .flatMap(Optional::stream);
  }
}
