package dev.sotto.core.reading;

import java.time.Duration;
import java.util.Optional;

/** Finds how long somebody wants to wait: "in 20 min", "20 min from now", "in 2 days". */
final class Waits {
  private static final int MOST_MINUTES = 120;
  private static final int HALF_DAY = 12;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Waits(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the wait that starts at a token: "in 20 min", or nothing but "20 min". */
  Optional<Found<Duration>> at(Words words, int at) {
    int start =
        lexicon
            .at(WordList.IN, words, at)
            .or(() -> lexicon.at(WordList.WAIT_FOR, words, at))
            .map(Found::to)
            .orElse(at);
    Optional<Found<Duration>> found = lengths.at(words, start);
    if (found.isEmpty()) {
      boolean hour = lexicon.has(WordList.AROUND, words, at);
      return start > at && !hour ? bareMinutes(words, at, start) : found;
    }
    if (start == at && isHourOfDay(words, at)) {
      return Optional.empty();
    }
    int end = found.get().to();
    int after = lexicon.at(WordList.FROM_NOW, words, end).map(Found::to).orElse(end);
    boolean alone = (at == 0 && words.onlyMarksFrom(end)) || lengths.isMore(words, found.get());
    return start > at || after > end || alone
        ? Optional.of(new Found<>(found.get().value(), at, after))
        : Optional.empty();
  }

  /** "20h", "1400 hours". */
  private boolean isHourOfDay(Words words, int at) {
    if (!words.has(at, Token.Kind.NUMBER)) {
      return false;
    }
    int hour = words.get(at).number();
    return words.get(at).text().length() == 4
        || (hour > HALF_DAY
            && hour <= 2 * HALF_DAY
            && lexicon.has(WordList.HOUR_MARK, words, at + 1));
  }

  /** "In 20": minutes, where nothing is counted after it. */
  private Optional<Found<Duration>> bareMinutes(Words words, int at, int start) {
    return lengths
        .number(words, start)
        .filter(number -> number.value() <= MOST_MINUTES && number.value() >= 2)
        .filter(number -> lexicon.endsNumber(words, number.to()))
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
