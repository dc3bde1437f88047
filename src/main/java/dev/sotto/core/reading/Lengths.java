package dev.sotto.core.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds lengths of time: "5 min", "2h", "half an hour", "an hour and a half", "3 days". */
final class Lengths {
  private final Lexicon lexicon;

  Lengths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the length in seconds, minutes and hours that starts at a token. */
  Optional<Found<Duration>> at(Words words, int at) {
    return lexicon
        .at(WordList.LENGTHS, words, at)
        .map(whole -> new Found<>(Duration.parse(whole.value()), whole.from(), whole.to()))
        .or(() -> single(words, at).map(length -> withHalf(length, words)))
        .map(length -> withRest(length, words));
  }

  /** Returns the number of days that starts at a token: "3 days", "a week". */
  Optional<Found<Integer>> days(Words words, int at) {
    return number(words, at)
        .filter(number -> !words.has(at, Token.Kind.DECIMAL))
        .flatMap(
            number ->
                lexicon
                    .at(WordList.DAY_UNITS, words, number.to())
                    .map(
                        unit ->
                            new Found<>(
                                Math.multiplyExact(
                                    number.value().intValue(), Integer.parseInt(unit.value())),
                                at,
                                unit.to())));
  }

  /** Returns the number that starts at a token, in digits or in words. */
  Optional<Found<Double>> number(Words words, int at) {
    if ((words.has(at, Token.Kind.NUMBER) && words.get(at).text().length() <= 4)
        || words.has(at, Token.Kind.DECIMAL)) {
      return Optional.of(new Found<>(Double.valueOf(words.get(at).text()), at, at + 1));
    }
    return lexicon
        .at(WordList.NUMBERS, words, at)
        .map(found -> new Found<>(Double.valueOf(found.value()), found.from(), found.to()));
  }

  private Optional<Found<Duration>> single(Words words, int at) {
    return number(words, at)
        .flatMap(
            number -> {
              int next = half(words, number.to());
              double amount = number.value() + (next == number.to() ? 0 : 0.5);
              next = pastFiller(words, next);
              return lexicon
                  .at(WordList.UNITS, words, next)
                  .map(unit -> new Found<>(seconds(amount, unit.value()), at, unit.to()));
            });
  }

  /** "Ten whole minutes", "5 more min". */
  private int pastFiller(Words words, int at) {
    return lexicon
        .at(WordList.BEFORE_UNIT, words, at)
        .or(() -> lexicon.at(WordList.MORE, words, at))
        .map(Found::to)
        .orElse(at);
  }

  /** Whether a length is told of time still to come: "5 more minutes". */
  boolean isMore(Words words, Found<Duration> length) {
    return IntStream.range(length.from(), length.to())
        .anyMatch(at -> lexicon.has(WordList.MORE, words, at));
  }

  /** Returns the part that a whole was not: "4 of the 10 minutes" is four minutes. */
  Optional<Found<Duration>> partAt(Words words, int at) {
    return number(words, at)
        .flatMap(
            part ->
                lexicon
                    .at(WordList.OUT_OF, words, part.to())
                    .flatMap(of -> unitOf(words, of.to()))
                    .map(unit -> new Found<>(seconds(part.value(), unit.value()), at, unit.to())));
  }

  /** Returns the unit of the length that starts at a token. */
  private Optional<Found<String>> unitOf(Words words, int at) {
    return number(words, at)
        .flatMap(number -> lexicon.at(WordList.UNITS, words, pastFiller(words, number.to())));
  }

  private int half(Words words, int at) {
    return lexicon.at(WordList.AND_A_HALF, words, at).map(Found::to).orElse(at);
  }

  /** "An hour and a half", where the half comes after its unit. */
  private Found<Duration> withHalf(Found<Duration> length, Words words) {
    int next = half(words, length.to());
    if (next == length.to()) {
      return length;
    }
    Duration unit =
        lexicon
            .at(WordList.UNITS, words, length.to() - 1)
            .map(found -> seconds(1, found.value()))
            .orElse(Duration.ZERO);
    return new Found<>(length.value().plus(unit.dividedBy(2)), length.from(), next);
  }

  /** "1h 30min", "1h30": a smaller length right after a larger one. */
  private Found<Duration> withRest(Found<Duration> length, Words words) {
    if (words.has(length.to(), Token.Kind.NUMBER) && length.value().toHours() > 0) {
      Optional<Found<Duration>> rest = single(words, length.to());
      if (rest.isPresent() && rest.get().value().compareTo(Duration.ofHours(1)) < 0) {
        return new Found<>(length.value().plus(rest.get().value()), length.from(), rest.get().to());
      }
      Token minutes = words.get(length.to());
      if (rest.isEmpty() && minutes.touches(words.get(length.to() - 1))) {
        return new Found<>(
            length.value().plusMinutes(Integer.parseInt(minutes.text())),
            length.from(),
            length.to() + 1);
      }
    }
    return length;
  }

  private static Duration seconds(double amount, String unit) {
    return Duration.ofSeconds(Math.round(amount * Integer.parseInt(unit)));
  }
}
