package dev.sotto.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a story tells the time: {@code 2025-03-30 18:00 Europe/Paris}, or less once that is said. */
final class Clockface {
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d) )?(\\d\\d:\\d\\d)(?: (\\w+(?:/\\w+)*))?");

  private ZoneId zone = ZoneId.of("UTC");

  ZoneId zone() {
    return zone;
  }

  /** Reads a time with its date; the zone holds from here on. */
  Instant opening(String words) {
    return read(words, Instant.EPOCH);
  }

  /**
   * Reads a time. Without a date it is the next one after {@code now}.
   *
   * @throws IllegalArgumentException if it is none
   */
  Instant read(String words, Instant now) {
    Matcher time = TIME.matcher(words);
    if (!time.matches()) {
      throw new IllegalArgumentException("no time: " + words);
    }
    if (time.group(3) != null) {
      zone = ZoneId.of(time.group(3));
    }
    LocalTime clock = LocalTime.parse(time.group(2));
    if (time.group(1) != null) {
      return LocalDate.parse(time.group(1)).atTime(clock).atZone(zone).toInstant();
    }
    ZonedDateTime today = now.atZone(zone).with(clock);
    return (today.toInstant().isBefore(now) ? today.plusDays(1) : today).toInstant();
  }
}
