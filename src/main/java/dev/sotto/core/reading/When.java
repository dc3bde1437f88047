package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The pieces of one moment to come, in whatever order they were said.
 *
 * @param length "in 2h"
 * @param clock "at 8"
 * @param part "after lunch", as the time it has by itself
 * @param day "tomorrow"
 */
record When(
    Optional<Duration> length,
    Optional<Clock> clock,
    Optional<LocalTime> part,
    Optional<LocalDate> day) {
  /** A part of today this close to its time, or past it, is asked for an hour from now. */
  private static final Duration TOO_CLOSE = Duration.ofMinutes(30);

  /** A part of today this long gone means the same part of tomorrow. */
  private static final Duration LONG_GONE = Duration.ofHours(4);

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * Returns the moment meant. An hour of which no half was said is the next one on the clock, but
   * not between midnight and six; a day without a time is that day at this time.
   */
  Optional<ZonedDateTime> after(ZonedDateTime now) {
    if (length.isPresent()) {
      return length.map(now::plus);
    }
    if (clock.isPresent()) {
      return clock.map(said -> at(said, now)).filter(now::isBefore);
    }
    if (part.isPresent()) {
      return part.map(time -> at(time, now)).filter(now::isBefore);
    }
    return day.map(date -> now.with(date)).filter(now::isBefore);
  }

  private ZonedDateTime at(Clock said, ZonedDateTime now) {
    if (day.isPresent() && day.get().isAfter(now.toLocalDate())) {
      LocalTime time = part.map(said::near).orElse(said.awake());
      return day.get().atTime(time).atZone(now.getZone());
    }
    if (part.isPresent()) {
      return next(said.near(part.get()), now);
    }
    ZonedDateTime asRead = next(said.time(), now);
    ZonedDateTime other = next(said.later(), now);
    boolean night = said.time().getHour() < 6;
    boolean otherNight = said.later().getHour() < 6;
    if (!said.isOpen() || otherNight) {
      return asRead;
    }
    return night || other.isBefore(asRead) ? other : asRead;
  }

  private ZonedDateTime at(LocalTime time, ZonedDateTime now) {
    LocalDate date = day.orElse(now.toLocalDate());
    ZonedDateTime moment = date.atTime(time).atZone(now.getZone());
    if (!date.equals(now.toLocalDate()) || now.plus(TOO_CLOSE).isBefore(moment)) {
      return moment;
    }
    return moment.plus(LONG_GONE).isBefore(now)
        ? date.plusDays(1).atTime(time).atZone(now.getZone())
        : now.plus(HOUR);
  }

  private static ZonedDateTime next(LocalTime time, ZonedDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(time);
    ZonedDateTime moment = today.atZone(now.getZone());
    return moment.isAfter(now) ? moment : today.plusDays(1).atZone(now.getZone());
  }
}
