package dev.sotto.core.reading;

import dev.sotto.core.practice.Schedule;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Repeats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads when somebody sees their therapist: "thursdays at 14:00", "every other tuesday 9:30", "3
 * dec 15:00". A day of the week comes round every week unless something else is said: that is what
 * most people mean, and what was read is shown at once.
 */
public final class AppointmentReader {
  private static final int TWO_WEEKS = 14;
  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(4);

  private final Lexicon lexicon;
  private final ScheduleReader schedules;
  private final WhenReader moments;
  private final Days days;
  private final Lengths lengths;

  public AppointmentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.schedules = new ScheduleReader(lexicon);
    this.moments = new WhenReader(lexicon);
    this.days = new Days(lexicon);
    this.lengths = new Lengths(lexicon);
  }

  /** Reads days and a time; empty when one of them is not said. */
  public Optional<Appointment> read(String text, ZonedDateTime now) {
    return dates(text, now.toLocalDate())
        .flatMap(dates -> time(text, now).map(time -> at(dates, time, text, now)))
        .filter(read -> read.next(now.toInstant(), now.getZone()).isPresent());
  }

  /**
   * Reads the time of one of several days; empty when no time is said, or more than one.
   *
   * @param day one of the {@link #choices} the text says
   */
  public Optional<Appointment> on(Dates day, String text, ZonedDateTime now) {
    List<LocalTime> times = schedules.times(text);
    return times.size() == 1 ? Optional.of(at(day, times.get(0), text, now)) : Optional.empty();
  }

  /** Reads the days alone: a date, or one day of the week. */
  public Optional<Dates> dates(String text, LocalDate today) {
    List<Dates> said = choices(text, today);
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** Reads every day that may be meant, in the order of the week: all of "tuesdays and fridays". */
  public List<Dates> choices(String text, LocalDate today) {
    Words words = lexicon.words(text);
    Optional<LocalDate> date = first(words, at -> days.certain(words, at, today));
    Optional<Schedule> schedule = schedule(text, today);
    boolean isEveryTwoWeeks = schedule.filter(it -> it.interval() == TWO_WEEKS).isPresent();
    if (date.isPresent()) {
      return List.of(
          new Dates(date.get(), isEveryTwoWeeks ? Repeats.EVERY_TWO_WEEKS : Repeats.ONCE));
    }
    if (isEveryTwoWeeks) {
      return all(
          found(words, at -> days.weekday(words, at)).toList(), Repeats.EVERY_TWO_WEEKS, today);
    }
    return schedule
        .filter(it -> it.interval() == 1 && it.daysAWeek() < DayOfWeek.values().length)
        .map(it -> all(it.weekdays(), isNext(words) ? Repeats.ONCE : Repeats.WEEKLY, today))
        .orElse(List.of());
  }

  /** Reads how long a session is; empty when no length for one is said. */
  public Optional<Duration> length(String text) {
    Words words = lexicon.words(text);
    return first(words, at -> lengths.at(words, at))
        .filter(length -> length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0);
  }

  private Optional<Schedule> schedule(String text, LocalDate today) {
    return schedules
        .read(text, today)
        .fold(
            ready -> Optional.of(ready.schedule()),
            needsTime -> Optional.of(needsTime.days().at(List.of(LocalTime.NOON))),
            needsDays -> Optional.empty(),
            none -> Optional.empty());
  }

  private static List<Dates> all(Collection<DayOfWeek> days, Repeats repeats, LocalDate today) {
    return days.stream()
        .distinct()
        .sorted()
        .map(day -> new Dates(next(day, today), repeats))
        .toList();
  }

  private boolean isNext(Words words) {
    return IntStream.range(0, words.size()).anyMatch(at -> lexicon.has(WordList.NEXT, words, at));
  }

  /** A date says its number before the time, so only what the moment comes to is the time. */
  private Optional<LocalTime> time(String text, ZonedDateTime now) {
    List<LocalTime> times = schedules.times(text);
    if (times.size() == 1) {
      return Optional.of(times.get(0));
    }
    boolean isTimed = !times.isEmpty();
    return moments.once(text, now).filter(at -> isTimed).map(ZonedDateTime::toLocalTime);
  }

  private Appointment at(Dates dates, LocalTime time, String text, ZonedDateTime now) {
    Appointment read = Appointment.told(dates, time, now.toLocalDateTime());
    return length(text).map(read::lasting).orElse(read);
  }

  private static LocalDate next(DayOfWeek day, LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(day));
  }

  private static <T> Optional<T> first(Words words, IntFunction<Optional<Found<T>>> find) {
    return found(words, find).findFirst();
  }

  private static <T> Stream<T> found(Words words, IntFunction<Optional<Found<T>>> find) {
    return IntStream.range(0, words.size())
        .mapToObj(find)
        .flatMap(Optional::stream)
        .map(Found::value);
  }
}
