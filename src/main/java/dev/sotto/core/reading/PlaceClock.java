package dev.sotto.core.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where somebody is from what their clock shows, or from an offset such as "UTC+2". */
final class PlaceClock {
  /** Clocks differ, and people type slowly. */
  private static final Duration TOLERANCE = Duration.ofMinutes(7);

  private static final Duration DAY = Duration.ofDays(1);
  private static final int HALF_DAY = 12;

  /** Digits and the am and pm of every 12-hour clock; the words around them do not matter. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<![0-9:.])(0?[0-9]|1[0-9]|2[0-3])(?:[:.h]([0-5][0-9]))?(?![0-9])\\s?(?:([ap])\\.?m\\b)?");

  private static final Pattern OFFSET =
      Pattern.compile("(?:(?:utc|gmt)\\s?([+-])?|([+-]))\\s?([0-9]{1,2})(?::?([0-5][0-9]))?");

  private static final Pattern NO_OFFSET = Pattern.compile("utc|gmt|z|zulu");

  private PlaceClock() {}

  /** Returns a test for places with the offset a text tells, or empty when it tells none. */
  static Optional<Predicate<Place>> offset(String plain, Instant now) {
    if (NO_OFFSET.matcher(plain).matches()) {
      return Optional.of(at(ZoneOffset.UTC, now));
    }
    Matcher matcher = OFFSET.matcher(plain);
    if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > 14) {
      return Optional.empty();
    }
    int sign = plain.contains("-") ? -1 : 1;
    int minutes = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    int seconds = sign * (Integer.parseInt(matcher.group(3)) * 60 + minutes) * 60;
    return Optional.of(at(ZoneOffset.ofTotalSeconds(seconds), now));
  }

  /** Returns a test for places whose clock shows what a text says, or empty when it says none. */
  static Optional<Predicate<Place>> shown(String plain, Instant now) {
    Matcher matcher = SHOWN.matcher(plain);
    while (matcher.find()) {
      if (matcher.group(2) != null || matcher.group(3) != null) {
        Set<LocalTime> times = times(matcher);
        return Optional.of(
            place ->
                times.stream()
                    .anyMatch(time -> isNear(time, now.atZone(place.zone()).toLocalTime())));
      }
    }
    return Optional.empty();
  }

  private static Predicate<Place> at(ZoneOffset offset, Instant now) {
    return place -> place.zone().getRules().getOffset(now).equals(offset);
  }

  /** An hour up to twelve with no half named may be in either. */
  private static Set<LocalTime> times(Matcher matcher) {
    String digits = matcher.group(1);
    int hour = Integer.parseInt(digits);
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    LocalTime asRead = LocalTime.of(hour, minute);
    if (matcher.group(3) != null && hour <= HALF_DAY) {
      int noon = matcher.group(3).equals("p") ? HALF_DAY : 0;
      return Set.of(LocalTime.of(hour % HALF_DAY + noon, minute));
    }
    boolean open = hour > 0 && hour <= HALF_DAY && !digits.startsWith("0");
    return open ? Set.of(asRead, asRead.plusHours(HALF_DAY)) : Set.of(asRead);
  }

  private static boolean isNear(LocalTime a, LocalTime b) {
    Duration apart = Duration.between(a, b).abs();
    Duration around = apart.compareTo(DAY.dividedBy(2)) > 0 ? DAY.minus(apart) : apart;
    return around.compareTo(TOLERANCE) <= 0;
  }
}
