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
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
        .flatMap(dates -> time(text, now).map(time -> toCome(Appointment.of(dates, time), now)))
        .map(read -> length(text).map(read::lasting).orElse(read))
        .filter(read -> read.next(now.toInstant(), now.getZone()).isPresent());
  }

  /** Reads the days alone: a date, or a day of the week. */
  public Optional<Dates> dates(String text, LocalDate today) {
    Words words = lexicon.words(text);
    Optional<LocalDate> date = first(words, at -> days.certain(words, at, today));
    Optional<Schedule> schedule = schedule(text, today);
    if (schedule.filter(read -> read.interval() == TWO_WEEKS).isPresent()) {
      return date.or(() -> first(words, at -> days.weekday(words, at)).map(day -> next(day, today)))
          .map(first -> new Dates(first, Repeats.EVERY_TWO_WEEKS));
    }
    return date.map(once -> new Dates(once, Repeats.ONCE))
        .or(() -> schedule.flatMap(read -> weekly(words, read, today)));
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

  private Optional<Dates> weekly(Words words, Schedule schedule, LocalDate today) {
    boolean once = IntStream.range(0, words.size()).anyMatch(at -> isNext(words, at));
    return schedule.weekdays().size() != 1
        ? Optional.empty()
        : schedule.weekdays().stream()
            .findFirst()
            .map(day -> new Dates(next(day, today), once ? Repeats.ONCE : Repeats.WEEKLY));
  }

  private boolean isNext(Words words, int at) {
    return lexicon.has(WordList.NEXT, words, at);
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

  /** Today's hour may be past; a week of its own day is a week later then. */
  private static Appointment toCome(Appointment read, ZonedDateTime now) {
    Dates dates = read.dates();
    boolean isPast =
        dates.first().equals(now.toLocalDate()) && !read.time().isAfter(now.toLocalTime());
    return isPast && dates.repeats() != Repeats.ONCE
        ? new Appointment(
            new Dates(dates.first().plusWeeks(1), dates.repeats()), read.time(), read.length())
        : read;
  }

  private static LocalDate next(DayOfWeek day, LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(day));
  }

  private static <T> Optional<T> first(Words words, IntFunction<Optional<Found<T>>> find) {
    return IntStream.range(0, words.size())
        .mapToObj(find)
        .flatMap(Optional::stream)
        .map(Found::value)
        .findFirst();
  }
}
