package dev.sotto.core.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds days: of the week, told from today, or by their date. */
final class Days {
  private static final int SHORT_NAME = 3;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Days(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  /** Returns the day of the week at a token, by a name that is nothing else. */
  Optional<Found<DayOfWeek>> weekday(Words words, int at) {
    return lexicon
        .at(WordList.WEEKDAYS, words, at)
        .filter(name -> !isContracted(words, at))
        .map(Days::dayOfWeek);
  }

  /** Returns the day of the week at a token, also by a short name that may be another word. */
  Optional<Found<DayOfWeek>> anyWeekday(Words words, int at) {
    return weekday(words, at)
        .or(
            () ->
                lexicon
                    .at(WordList.SHORT_WEEKDAYS, words, at)
                    .filter(name -> !isContracted(words, at))
                    .map(Days::dayOfWeek));
  }

  /** "We'd eat first" names no Wednesday; "monday's" is one. */
  private static boolean isContracted(Words words, int at) {
    String name = words.get(at).text();
    return name.length() == SHORT_NAME && words.typed(at, at + 1).length() == name.length() + 1;
  }

  private static Found<DayOfWeek> dayOfWeek(Found<String> name) {
    return new Found<>(DayOfWeek.of(Integer.parseInt(name.value())), name.from(), name.to());
  }

  /** Returns the days of the week that go by one name: "weekdays", "daily". */
  Optional<Found<Set<DayOfWeek>>> group(Words words, int at) {
    return lexicon
        .at(WordList.DAY_GROUPS, words, at)
        .map(group -> new Found<>(days(group.value()), group.from(), group.to()));
  }

  private static Set<DayOfWeek> days(String numbers) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(numbers.split(" ", -1))
        .map(Integer::valueOf)
        .map(DayOfWeek::of)
        .forEach(days::add);
    return days;
  }

  /** Returns the day a report is about: the last Monday, yesterday, three days ago. */
  Optional<Found<LocalDate>> past(Words words, int at, LocalDate today) {
    return relative(words, at, today)
        .or(() -> ago(words, at, today))
        .or(() -> lastWeekday(words, at, today));
  }

  /** Returns the day a wish is about: the next Monday, tomorrow, 3 December. */
  Optional<Found<LocalDate>> coming(Words words, int at, LocalDate today) {
    return relative(words, at, today)
        .or(() -> dated(words, at, today))
        .or(() -> nextWeekday(words, at, today));
  }

  private Optional<Found<LocalDate>> relative(Words words, int at, LocalDate today) {
    return lexicon
        .at(WordList.RELATIVE_DAYS, words, at)
        .map(
            name ->
                new Found<>(
                    today.plusDays(Integer.parseInt(name.value())), name.from(), name.to()));
  }

  private Optional<Found<LocalDate>> ago(Words words, int at, LocalDate today) {
    return lengths
        .days(words, at)
        .flatMap(
            days ->
                lexicon
                    .at(WordList.AGO, words, days.to())
                    .map(ago -> new Found<>(today.minusDays(days.value()), at, ago.to())));
  }

  /** A bare name on that very day means today; with "last" it means a week before. */
  private Optional<Found<LocalDate>> lastWeekday(Words words, int at, LocalDate today) {
    Optional<Found<String>> last = lexicon.at(WordList.LAST, words, at);
    int name = last.map(Found::to).orElse(at);
    return anyWeekdayWithOn(words, name)
        .map(
            day ->
                new Found<>(
                    today.with(
                        last.isPresent()
                            ? TemporalAdjusters.previous(day.value())
                            : TemporalAdjusters.previousOrSame(day.value())),
                    at,
                    day.to()));
  }

  private Optional<Found<LocalDate>> nextWeekday(Words words, int at, LocalDate today) {
    Optional<Found<String>> next = lexicon.at(WordList.NEXT, words, at);
    int name = next.map(Found::to).orElse(at);
    return (next.isPresent() || standsAlone(words, at)
            ? anyWeekday(words, name)
            : weekday(words, at))
        .map(day -> new Found<>(today.with(TemporalAdjusters.next(day.value())), at, day.to()));
  }

  /** Whether a short name can be a day: "on sat", "sun?", but not "the sun" and not "i sat". */
  private boolean standsAlone(Words words, int at) {
    boolean opens = at == 0 || words.has(at - 1, Token.Kind.MARK);
    boolean led =
        lexicon.has(WordList.ON, words, at - 1)
            || lexicon.has(WordList.AT, words, at - 1)
            || lexicon.has(WordList.AROUND, words, at - 1);
    return led
        || (opens && !words.has(at + 1, Token.Kind.WORD))
        || lexicon.has(WordList.MOMENTS, words, at + 1);
  }

  /** A short name counts in a report only after "on": "on sat" is a day, "sat" is not. */
  private Optional<Found<DayOfWeek>> anyWeekdayWithOn(Words words, int at) {
    boolean named =
        lexicon.has(WordList.ON, words, at - 1) || lexicon.has(WordList.LAST, words, at - 1);
    return named ? anyWeekday(words, at) : weekday(words, at);
  }

  /** Returns the day at a token that is told by its date, or from today. */
  Optional<Found<LocalDate>> certain(Words words, int at, LocalDate today) {
    return relative(words, at, today).or(() -> dated(words, at, today));
  }

  private Optional<Found<LocalDate>> dated(Words words, int at, LocalDate today) {
    return iso(words, at)
        .or(() -> numbered(words, at, today))
        .or(() -> dayAndMonth(words, at, today))
        .or(() -> monthAndDay(words, at, today));
  }

  /** "2026-12-01". */
  private static Optional<Found<LocalDate>> iso(Words words, int at) {
    return words.has(at, Token.Kind.CODE)
            && words.get(at).text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        ? date(words.get(at).text()).map(date -> new Found<>(date, at, at + 1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "3.12.": the day first, with a full stop after the month. */
  private static Optional<Found<LocalDate>> numbered(Words words, int at, LocalDate today) {
    if (!words.has(at, Token.Kind.DECIMAL) || !words.has(at + 1, ".")) {
      return Optional.empty();
    }
    String[] parts = words.get(at).text().split("\\.", -1);
    return next(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), today)
        .map(date -> new Found<>(date, at, at + 2));
  }

  private Optional<Found<LocalDate>> dayAndMonth(Words words, int at, LocalDate today) {
    if (!isDayOfMonth(words, at)) {
      return Optional.empty();
    }
    return lexicon
        .at(WordList.MONTHS, words, ending(words, at + 1))
        .flatMap(
            month ->
                next(words.get(at).number(), Integer.parseInt(month.value()), today)
                    .map(date -> new Found<>(date, at, month.to())));
  }

  private Optional<Found<LocalDate>> monthAndDay(Words words, int at, LocalDate today) {
    return lexicon
        .at(WordList.MONTHS, words, at)
        .filter(month -> isDayOfMonth(words, month.to()))
        .flatMap(
            month ->
                next(words.get(month.to()).number(), Integer.parseInt(month.value()), today)
                    .map(date -> new Found<>(date, at, ending(words, month.to() + 1))));
  }

  private int ending(Words words, int at) {
    return lexicon.at(WordList.ORDINAL_ENDINGS, words, at).map(Found::to).orElse(at);
  }

  private static boolean isDayOfMonth(Words words, int at) {
    return words.has(at, Token.Kind.NUMBER) && words.get(at).text().length() <= 2;
  }

  /** Returns the day of that date that is not over yet. */
  private static Optional<LocalDate> next(int day, int month, LocalDate today) {
    try {
      LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
      return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
