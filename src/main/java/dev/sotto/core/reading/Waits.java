package dev.sotto.core.reading;

import java.time.Duration;
import java.util.Optional;

/** Finds how long somebody wants to wait: "in 20 min", "20 min from now", "in 2 days". */
final class Waits {
  private static final int MOST_MINUTES = 120;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Waits(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the wait that starts at a token: "in 20 min", or nothing but "20 min". */
  Optional<Found<Duration>> at(Words words, int at) {
    int start = lexicon.at(WordList.IN, words, at).map(Found::to).orElse(at);
    Optional<Found<Duration>> found = lengths.at(words, start);
    if (found.isEmpty()) {
      return start > at ? bareMinutes(words, at, start) : found;
    }
    int end = found.get().to();
    int after = lexicon.at(WordList.FROM_NOW, words, end).map(Found::to).orElse(end);
    boolean alone = at == 0 && words.onlyMarksFrom(end);
    return start > at || after > end || alone
        ? Optional.of(new Found<>(found.get().value(), at, after))
        : Optional.empty();
  }

  /** "In 20": minutes, where nothing is counted after it. */
  private Optional<Found<Duration>> bareMinutes(Words words, int at, int start) {
    return lengths
        .number(words, start)
        .filter(number -> number.value() <= MOST_MINUTES && number.value() >= 2)
        .filter(number -> words.has(number.to(), Token.Kind.MARK) || number.to() == words.size())
        .map(number -> new Found<>(Duration.ofMinutes(number.value().intValue()), at, number.to()));
  }

  /** Returns the wait in days that starts at a token: "in 2 days". */
  Optional<Found<Integer>> daysAt(Words words, int at) {
    return lexicon
        .at(WordList.IN, words, at)
        .flatMap(in -> lengths.days(words, in.to()))
        .map(days -> new Found<>(days.value(), at, days.to()));
  }
}
