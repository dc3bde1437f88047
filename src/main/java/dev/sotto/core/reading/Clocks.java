package dev.sotto.core.reading;

import java.time.LocalTime;
import java.util.Optional;

/** Finds clock times: "8", "8ish", "20:30", "9.30 pm", "half past seven", "noon". */
final class Clocks {
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;
  private static final int FIRST_HOUR_AWAKE = 6;

  private static final int HALF_HOUR = 30;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Clocks(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the clock time that starts at a token. */
  Optional<Found<Clock>> at(Words words, int at) {
    return named(words, at)
        .or(() -> marked(words, at).filter(clock -> !clock.value().isOpen()))
        .or(() -> shifted(words, at, WordList.HALF_PAST, 30))
        .or(() -> shifted(words, at, WordList.QUARTER_PAST, 15))
        .or(() -> shifted(words, at, WordList.QUARTER_TO, -15))
        .or(() -> hands(words, at).map(clock -> withHalf(clock, words)))
        .filter(clock -> !isMeasure(words, clock));
  }

  /** Returns the time of a moment that starts at a token: also "ten past eight". */
  Optional<Found<Clock>> spoken(Words words, int at) {
    return minutesFromHour(words, at).or(() -> at(words, at));
  }

  /** Returns the time that starts at a token after an "at": also "1930" and "half seven". */
  Optional<Found<Clock>> led(Words words, int at) {
    return bareDigits(words, at)
        .or(() -> marked(words, at))
        .or(() -> shifted(words, at, WordList.HALF, 30))
        .or(() -> spoken(words, at));
  }

  /** "1930", "730", "730pm". */
  private Optional<Found<Clock>> bareDigits(Words words, int at) {
    if (!words.has(at, Token.Kind.NUMBER) || words.get(at).text().length() < 3) {
      return Optional.empty();
    }
    String text = words.get(at).text();
    int hours = text.length() - 2;
    if (hours == 1 && text.endsWith("00")) {
      return Optional.empty();
    }
    return clock(text.substring(0, hours), text.substring(hours), at)
        .map(clock -> withHalf(clock, words));
  }

  /** "20h", "18h30", "9h": hours as much of Europe writes them. */
  private Optional<Found<Clock>> marked(Words words, int at) {
    if (!words.has(at, Token.Kind.NUMBER) || words.get(at).text().length() > 2) {
      return Optional.empty();
    }
    return lexicon
        .at(WordList.HOUR_MARK, words, at + 1)
        .flatMap(
            mark -> {
              boolean minutes =
                  words.has(mark.to(), Token.Kind.NUMBER)
                      && words.get(mark.to()).text().length() == 2
                      && words.get(mark.to()).touches(words.get(at + 1));
              return clock(words.get(at).text(), minutes ? words.get(mark.to()).text() : "00", at)
                  .map(
                      clock -> new Found<>(clock.value(), at, minutes ? mark.to() + 1 : mark.to()));
            });
  }

  private Optional<Found<Clock>> named(Words words, int at) {
    return lexicon
        .at(WordList.NAMED_CLOCKS, words, at)
        .map(
            name ->
                new Found<>(Clock.known(LocalTime.parse(name.value())), name.from(), name.to()));
  }

  /** "Half past seven" and its kin: so many minutes from an hour. */
  private Optional<Found<Clock>> shifted(Words words, int at, WordList list, int minutes) {
    return lexicon
        .at(list, words, at)
        .flatMap(
            phrase ->
                hour(words, phrase.to())
                    .filter(hour -> hour.value() <= HALF_DAY)
                    .map(
                        hour -> {
                          LocalTime time = LocalTime.of(hour.value() % HALF_DAY, 0);
                          time = hour.value() == HALF_DAY ? time.plusHours(HALF_DAY) : time;
                          return new Found<>(Clock.open(time.plusMinutes(minutes)), at, hour.to());
                        }))
        .map(clock -> withHalf(clock, words));
  }

  /** The digits, before anybody says which half of the day they are in. */
  private Optional<Found<Clock>> hands(Words words, int at) {
    if (words.has(at, Token.Kind.CLOCK)) {
      return digits(words, at, ":");
    }
    if (words.has(at, Token.Kind.DECIMAL) && words.get(at).text().matches(".+\\.[0-5][0-9]")) {
      return digits(words, at, "\\.");
    }
    return hour(words, at).flatMap(hour -> fullHour(hour, words));
  }

  /** "Ten past eight", "5 to 9". */
  private Optional<Found<Clock>> minutesFromHour(Words words, int at) {
    return lengths
        .number(words, at)
        .filter(minutes -> minutes.value() > 0 && minutes.value() < HALF_HOUR)
        .flatMap(
            minutes -> {
              int sign = lexicon.has(WordList.MINUTES_PAST, words, minutes.to()) ? 1 : -1;
              WordList list = sign > 0 ? WordList.MINUTES_PAST : WordList.MINUTES_TO;
              return shifted(words, minutes.to(), list, sign * minutes.value().intValue())
                  .map(clock -> new Found<>(clock.value(), at, clock.to()));
            });
  }

  private Optional<Found<Clock>> digits(Words words, int at, String between) {
    String[] parts = words.get(at).text().split(between, -1);
    return clock(parts[0], parts[1], at);
  }

  private static Optional<Found<Clock>> clock(String hours, String minutes, int at) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    if (hour > HOURS || minute >= MINUTES || (hour == HOURS && minute > 0)) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(hour % HOURS, minute);
    boolean open = hour > 0 && hour <= HALF_DAY && !hours.startsWith("0");
    return Optional.of(new Found<>(open ? Clock.open(time) : Clock.known(time), at, at + 1));
  }

  private Optional<Found<Clock>> fullHour(Found<Integer> hour, Words words) {
    int value = hour.value();
    if (value > HOURS) {
      return Optional.empty();
    }
    Optional<Found<Integer>> minutes =
        words.has(hour.from(), Token.Kind.WORD) ? minutes(words, hour.to()) : Optional.empty();
    LocalTime time = LocalTime.of(value % HOURS, minutes.map(Found::value).orElse(0));
    boolean open = value > 0 && value <= HALF_DAY && !words.get(hour.from()).text().startsWith("0");
    return Optional.of(
        new Found<>(
            open ? Clock.open(time) : Clock.known(time),
            hour.from(),
            minutes.map(Found::to).orElse(hour.to())));
  }

  /** "Seven thirty": minutes as a word after an hour as a word. */
  private Optional<Found<Integer>> minutes(Words words, int at) {
    return lexicon
        .at(WordList.NUMBERS, words, at)
        .map(found -> new Found<>(Integer.parseInt(found.value()), found.from(), found.to()))
        .filter(found -> found.value() > HALF_DAY && found.value() < MINUTES);
  }

  private Optional<Found<Integer>> hour(Words words, int at) {
    if (words.has(at, Token.Kind.NUMBER)) {
      Token token = words.get(at);
      return token.text().length() > 2
          ? Optional.empty()
          : Optional.of(new Found<>(token.number(), at, at + 1));
    }
    return lexicon
        .at(WordList.NUMBERS, words, at)
        .filter(found -> found.length() == 1 && words.get(at).text().length() > 2)
        .map(found -> new Found<>(Integer.parseInt(found.value()), found.from(), found.to()));
  }

  private Found<Clock> withHalf(Found<Clock> clock, Words words) {
    boolean hours = lexicon.has(WordList.UNITS, words, clock.to()) && !isFourDigits(words, clock);
    int next =
        lexicon
            .at(WordList.OCLOCK, words, clock.to())
            .filter(mark -> !hours)
            .map(Found::to)
            .orElse(clock.to());
    LocalTime time = clock.value().time();
    boolean morningHand = time.getHour() < HALF_DAY;
    Optional<Found<String>> before = lexicon.at(WordList.BEFORE_NOON, words, next);
    if (before.isPresent()) {
      boolean midnight = clock.value().isOpen() && time.getHour() == HALF_DAY;
      return new Found<>(
          Clock.known(midnight ? time.minusHours(HALF_DAY) : time),
          clock.from(),
          before.get().to());
    }
    Optional<Found<String>> after = lexicon.at(WordList.AFTER_NOON, words, next);
    if (after.isPresent()) {
      boolean shift = clock.value().isOpen() && morningHand;
      return new Found<>(
          Clock.known(shift ? clock.value().later() : time), clock.from(), after.get().to());
    }
    return lexicon
        .at(WordList.AT_NIGHT, words, next)
        .map(night -> new Found<>(atNight(clock.value()), clock.from(), night.to()))
        .orElse(new Found<>(clock.value(), clock.from(), next));
  }

  private static boolean isFourDigits(Words words, Found<Clock> clock) {
    return words.get(clock.from()).text().length() == 4
        && words.has(clock.from(), Token.Kind.NUMBER);
  }

  /** "12 at night" is midnight, "2 at night" is two, "10 at night" is 22:00. */
  private static Clock atNight(Clock clock) {
    int hour = clock.time().getHour();
    boolean evening = hour >= FIRST_HOUR_AWAKE && hour <= HALF_DAY;
    return Clock.known(clock.isOpen() && evening ? clock.later() : clock.time());
  }

  /** Whether the digits count something: "2 min", "3 days", "3x". */
  private boolean isMeasure(Words words, Found<Clock> clock) {
    int next = clock.to();
    boolean bare = next == clock.from() + 1 && !words.has(clock.from(), Token.Kind.CLOCK);
    return bare
        && (lexicon.has(WordList.UNITS, words, next)
            || lexicon.has(WordList.DAY_UNITS, words, next)
            || lexicon.has(WordList.TIMES, words, next));
  }
}
