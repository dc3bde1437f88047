package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** One moment to come, as its pieces were said. */
sealed interface When {
  When UNSAID = new Unsaid();

  /** Returns the moment meant, or {@link LaterWord#NONE} when that is not to come. */
  LaterWord after(ZonedDateTime now);

  /** Nothing was said of a time. */
  record Unsaid() implements When {
    @Override
    public LaterWord after(ZonedDateTime now) {
      return LaterWord.NONE;
    }
  }

  /** "In 2h". */
  record Wait(Duration length) implements When {
    @Override
    public LaterWord after(ZonedDateTime now) {
      return new LaterWord.In(length, now);
    }
  }

  /** "Tomorrow", and no more: that day at this time. */
  record OnDay(LocalDate date) implements When {
    @Override
    public LaterWord after(ZonedDateTime now) {
      return toCome(now.with(date), now);
    }
  }

  /** "After lunch", "tomorrow evening": a part of a day, as the time it has by itself. */
  record Part(LocalTime time, DayWord day) implements When {
    /** A part of today this close to its time, or past it, is asked for an hour from now. */
    private static final Duration TOO_CLOSE = Duration.ofMinutes(30);

    /** A part of today this long gone means the same part of tomorrow. */
    private static final Duration LONG_GONE = Duration.ofHours(4);

    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public LaterWord after(ZonedDateTime now) {
      LocalDate date = day.said().orElse(now.toLocalDate());
      ZonedDateTime moment = date.atTime(time).atZone(now.getZone());
      if (!date.equals(now.toLocalDate()) || now.plus(TOO_CLOSE).isBefore(moment)) {
        return toCome(moment, now);
      }
      if (moment.plus(LONG_GONE).isBefore(now) && day.said().isPresent()) {
        return LaterWord.NONE;
      }
      return new LaterWord.At(
          moment.plus(LONG_GONE).isBefore(now)
              ? date.plusDays(1).atTime(time).atZone(now.getZone())
              : now.plus(HOUR));
    }
  }

  /** "At 8": the next one on the clock, but not between midnight and six. */
  record Hands(Clock clock, DayWord day) implements When {
    private static final int FIRST_HOUR_AWAKE = 6;

    @Override
    public LaterWord after(ZonedDateTime now) {
      return day.said()
          .filter(date -> date.isAfter(now.toLocalDate()))
          .map(date -> toCome(date.atTime(clock.awake()).atZone(now.getZone()), now))
          .orElseGet(() -> new LaterWord.At(soonest(now)));
    }

    private ZonedDateTime soonest(ZonedDateTime now) {
      ZonedDateTime asRead = next(clock.time(), now);
      ZonedDateTime other = next(clock.later(), now);
      boolean night = clock.time().getHour() < FIRST_HOUR_AWAKE;
      boolean otherNight = clock.later().getHour() < FIRST_HOUR_AWAKE;
      if (!clock.isOpen() || otherNight) {
        return asRead;
      }
      return night || other.isBefore(asRead) ? other : asRead;
    }
  }

  /** "Tomorrow evening at 8": the part of the day says which eight. */
  record HandsInPart(Clock clock, LocalTime part, DayWord day) implements When {
    @Override
    public LaterWord after(ZonedDateTime now) {
      LocalTime time = clock.near(part);
      return day.said()
          .filter(date -> date.isAfter(now.toLocalDate()))
          .map(date -> toCome(date.atTime(time).atZone(now.getZone()), now))
          .orElseGet(() -> new LaterWord.At(next(time, now)));
    }
  }

  private static LaterWord toCome(ZonedDateTime moment, ZonedDateTime now) {
    return moment.isAfter(now) ? new LaterWord.At(moment) : LaterWord.NONE;
  }

  private static ZonedDateTime next(LocalTime time, ZonedDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(time);
    ZonedDateTime moment = today.atZone(now.getZone());
    return moment.isAfter(now) ? moment : today.plusDays(1).atZone(now.getZone());
  }
}
