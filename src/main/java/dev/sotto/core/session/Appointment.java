package dev.sotto.core.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * When a person sees their therapist, on their own calendar and clock. Instants come of it only
 * with their zone, so a session keeps its hour through clock changes and moves with the person. A
 * time that the clocks skip moves forward by as much as they skip, a time that comes twice takes
 * the first.
 *
 * @param length how long a session lasts
 */
public record Appointment(Dates dates, LocalTime time, Duration length) {
  /** What most sessions last. */
  public static final Duration USUAL_LENGTH = Duration.ofMinutes(50);

  /** However far clocks and zones move, a moment lies on its date or one beside it. */
  private static final int MARGIN = 2;

  public static Appointment of(Dates dates, LocalTime time) {
    return new Appointment(dates, time, USUAL_LENGTH);
  }

  /**
   * Returns the appointment of somebody who names a day and a time: where the hour of today is
   * past, what comes round begins a week later.
   */
  public static Appointment told(Dates dates, LocalTime time, LocalDateTime now) {
    boolean isPast = dates.first().equals(now.toLocalDate()) && !time.isAfter(now.toLocalTime());
    return isPast && dates.repeats() != Repeats.ONCE
        ? of(new Dates(dates.first().plusWeeks(1), dates.repeats()), time)
        : of(dates, time);
  }

  public Appointment lasting(Duration length) {
    return new Appointment(dates, time, length);
  }

  public Appointment repeating(Repeats repeats) {
    return new Appointment(new Dates(dates.first(), repeats), time, length);
  }

  /** Returns the first session that begins after an instant; empty when none comes any more. */
  public Optional<Meeting> next(Instant after, ZoneId zone) {
    return first(Meeting::from, after, zone);
  }

  /**
   * Returns the first session of which a certain moment lies after an instant.
   *
   * @param moment within two days of the session
   */
  Optional<Meeting> first(Function<Meeting, Instant> moment, Instant after, ZoneId zone) {
    Optional<LocalDate> date = dates.from(LocalDate.ofInstant(after, zone).minusDays(MARGIN));
    while (date.isPresent()) {
      Meeting meeting = on(date.get(), zone);
      if (moment.apply(meeting).isAfter(after)) {
        return Optional.of(meeting);
      }
      date = dates.from(date.get().plusDays(1));
    }
    return Optional.empty();
  }

  /** Returns the last session that is over by an instant; empty when none is. */
  public Optional<Meeting> lastOver(Instant by, ZoneId zone) {
    Optional<LocalDate> date = dates.before(LocalDate.ofInstant(by, zone).plusDays(MARGIN));
    while (date.isPresent()) {
      Meeting meeting = on(date.get(), zone);
      if (!meeting.to().isAfter(by)) {
        return Optional.of(meeting);
      }
      date = dates.before(date.get());
    }
    return Optional.empty();
  }

  private Meeting on(LocalDate date, ZoneId zone) {
    Instant from = date.atTime(time).atZone(zone).toInstant();
    return new Meeting(date, from, from.plus(length));
  }
}
