package dev.sotto.core.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how long somebody practised. "10 minutes ago" and "5 min late" tell something else. */
final class Spent {
  private static final Duration SHORTEST = Duration.ofSeconds(10);

  /** "Slept for about". */
  private static final int MOST_BETWEEN = 2;

  /** So many words a phrase before a length has at most. */
  private static final int LONGEST = 3;

  /** Fewer are rather counted things than minutes. */
  private static final int LEAST_BARE = 5;

  private static final int MOST_BARE = 120;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Spent(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the tokens that tell a length of time, unless it is one to come. */
  BitSet lengthsIn(Words words) {
    BitSet taken = new BitSet();
    all(words)
        .filter(length -> !lengths.isMore(words, length))
        .forEach(length -> taken.set(length.from(), length.to()));
    return taken;
  }

  /** Whether those tokens tell a length of time and nothing else. */
  boolean isAllOf(BitSet used, Words words) {
    return used.equals(lengthsIn(words));
  }

  /** Returns the length of time that was spent practising: one said to be, or else the first. */
  Optional<Found<Duration>> in(Words words) {
    List<Found<Duration>> told = told(words);
    return told.stream()
        .filter(length -> endsBefore(WordList.PRACTISED_FOR, words, length.from(), 0))
        .findFirst()
        .or(() -> bareMinutes(words, !told.isEmpty() || tellsTwoNumbers(words)))
        .or(() -> told.stream().findFirst());
  }

  /** Returns any length, also one that was not spent: "the film has 12 min left". */
  Optional<Duration> any(Words words) {
    return all(words).map(Found::value).findFirst();
  }

  private List<Found<Duration>> told(Words words) {
    List<Found<Duration>> told = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<Found<Duration>> length =
          lengths.partAt(words, at).or(() -> lengths.at(words, start));
      length.filter(each -> isSpent(each, words)).ifPresent(told::add);
      at = length.map(Found::to).orElse(at + 1);
    }
    return told;
  }

  /** "For a sec" is no length of a practice. */
  private boolean isSpent(Found<Duration> length, Words words) {
    return length.value().compareTo(SHORTEST) >= 0
        && !lexicon.has(WordList.NOT_SPENT, words, length.to())
        && !lexicon.has(WordList.EVERY, words, length.from() - 1)
        && !endsBefore(WordList.NOT_SPENT_ON, words, length.from(), MOST_BETWEEN);
  }

  /** "Did ten", and where another length is told also "managed 3". */
  private Optional<Found<Duration>> bareMinutes(Words words, boolean besideLength) {
    return IntStream.range(0, words.size())
        .filter(at -> endsBefore(WordList.PRACTISED_FOR, words, at, 0))
        .mapToObj(at -> lengths.number(words, at))
        .flatMap(Optional::stream)
        .filter(minutes -> minutes.value() >= (besideLength ? 1 : LEAST_BARE))
        .filter(minutes -> minutes.value() <= MOST_BARE && isLast(words, minutes.to()))
        .map(
            minutes ->
                new Found<>(
                    Duration.ofMinutes(minutes.value().longValue()), minutes.from(), minutes.to()))
        .findFirst();
  }

  /** "Agreed 10, did 4". */
  private static boolean tellsTwoNumbers(Words words) {
    return words.tokens().stream().filter(token -> token.is(Token.Kind.NUMBER)).count() == 2;
  }

  private boolean isLast(Words words, int at) {
    return at == words.size()
        || words.has(at, ",")
        || words.has(at, ".")
        || words.has(at, "\n")
        || words.has(at, "!")
        || lexicon.has(WordList.CONTRAST, words, at)
        || lexicon.has(WordList.NEW_CLAUSE, words, at);
  }

  /** Whether a phrase of a list ends so many words before a token, in the same clause. */
  private boolean endsBefore(WordList list, Words words, int at, int between) {
    for (int from = at - 1; from >= Math.max(0, at - LONGEST - between); from--) {
      if (words.has(from, Token.Kind.MARK)) {
        return false;
      }
      int end = lexicon.at(list, words, from).map(Found::to).orElse(-1);
      if (end > from && end >= at - between && end <= at) {
        return true;
      }
    }
    return false;
  }

  private Stream<Found<Duration>> all(Words words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> lengths.at(words, at))
        .flatMap(Optional::stream);
  }
}
