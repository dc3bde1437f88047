package dev.sotto.core.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reads single moments, dates, clock times and spans of the day. */
public final class WhenReader {
  private static final int NOON = 12;

  private final Lexicon lexicon;
  private final Moments moments;
  private final Clocks clocks;
  private final Lengths lengths;
  private final Days days;

  public WhenReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.moments = new Moments(lexicon);
    this.clocks = new Clocks(lexicon);
    this.lengths = new Lengths(lexicon);
    this.days = new Days(lexicon);
  }

  /**
   * Reads a moment to come: "in 20 min", "at 8", "after dinner", "tomorrow 7". "8" is the next
   * eight o'clock on the dial; "tonight", once it is close or past, is an hour from now.
   *
   * @return a moment after {@code now}, or empty when none is said
   */
  public Optional<ZonedDateTime> once(String text, ZonedDateTime now) {
    return moments.in(lexicon.words(text), now).flatMap(said -> said.moment().said());
  }

  /**
   * Reads the first day on which nudges are welcome again: "until friday" is that Friday, "3 days"
   * is today in three days, "next week" is its Monday.
   *
   * @return a day after today in the zone of {@code now}, or empty when none is said
   */
  public Optional<LocalDate> date(String text, ZonedDateTime now) {
    Words words = lexicon.words(text);
    LocalDate today = now.toLocalDate();
    return first(words, at -> nextWeek(words, at, today))
        .or(() -> first(words, at -> inDays(words, at, today)))
        .or(() -> first(words, at -> days.coming(words, at, today)))
        .or(() -> first(words, at -> monday(words, at, today)))
        .filter(date -> date.isAfter(today));
  }

  /** Reads a clock time. "8" is 08:00; an hour before six with no half named is after noon. */
  public Optional<LocalTime> clock(String text) {
    Words words = lexicon.words(text);
    return first(words, at -> clocks.at(words, at)).map(Clock::awake);
  }

  /**
   * Reads the two ends of a span of the day, such as quiet hours. Two hours of which no half is
   * named are an evening and a morning: "10 to 6" is 22:00 to 06:00.
   */
  public Optional<List<LocalTime>> span(String text) {
    Words words = lexicon.words(text);
    return first(words, at -> span(words, at));
  }

  private Optional<Found<List<LocalTime>>> span(Words words, int at) {
    return clocks
        .at(words, at)
        .flatMap(
            from ->
                lexicon
                    .at(WordList.RANGE, words, from.to())
                    .or(() -> lexicon.at(WordList.AND, words, from.to()))
                    .flatMap(range -> clocks.at(words, range.to()))
                    .map(to -> new Found<>(ends(from.value(), to.value()), at, to.to())));
  }

  private static List<LocalTime> ends(Clock from, Clock to) {
    boolean overnight = from.isOpen() && (to.isOpen() || to.time().getHour() < NOON);
    return List.of(overnight ? from.later() : from.time(), to.time());
  }

  private Optional<Found<LocalDate>> nextWeek(Words words, int at, LocalDate today) {
    return lexicon
        .at(WordList.NEXT, words, at)
        .flatMap(
            next ->
                lexicon
                    .at(WordList.DAY_UNITS, words, next.to())
                    .filter(unit -> Integer.parseInt(unit.value()) == DayOfWeek.values().length)
                    .map(unit -> new Found<>(followingMonday(today), at, unit.to())));
  }

  private Optional<Found<LocalDate>> inDays(Words words, int at, LocalDate today) {
    return lengths
        .days(words, at)
        .map(found -> new Found<>(today.plusDays(found.value()), at, found.to()));
  }

  /** After a group of days, such as the weekend, comes the Monday. */
  private Optional<Found<LocalDate>> monday(Words words, int at, LocalDate today) {
    return days.group(words, at)
        .filter(group -> group.value().contains(DayOfWeek.SUNDAY))
        .map(group -> new Found<>(followingMonday(today), at, group.to()));
  }

  private static LocalDate followingMonday(LocalDate today) {
    return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  private static <T> Optional<T> first(Words words, IntFunction<Optional<Found<T>>> find) {
    return IntStream.range(0, words.size())
        .mapToObj(find)
        .flatMap(Optional::stream)
        .map(Found::value)
        .findFirst();
  }
}
