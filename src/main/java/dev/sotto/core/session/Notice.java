package dev.sotto.core.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the bot says by itself about a session, each once, in the order in which they come. Stored
 * by name.
 */
public enum Notice {
  /** On the evening before. */
  EVENING_BEFORE,
  /** An hour before. */
  HOUR_BEFORE,
  /** An hour after its end. */
  AFTERWARDS;

  /** Early enough to make a page with dinner behind, and hours from anybody's night. */
  private static final LocalTime EVENING = LocalTime.of(19, 0);

  private static final Duration HOUR = Duration.ofHours(1);

  /** Returns the first occasion for it after an instant; empty when none comes any more. */
  public Optional<Occasion> next(Appointment appointment, Instant after, ZoneId zone) {
    return appointment
        .first(meeting -> at(meeting, zone), after, zone)
        .map(meeting -> new Occasion(this, meeting, at(meeting, zone)));
  }

  private Instant at(Meeting meeting, ZoneId zone) {
    return switch (this) {
      case EVENING_BEFORE -> meeting.date().minusDays(1).atTime(EVENING).atZone(zone).toInstant();
      case HOUR_BEFORE -> meeting.from().minus(HOUR);
      case AFTERWARDS -> meeting.to().plus(HOUR);
    };
  }
}
