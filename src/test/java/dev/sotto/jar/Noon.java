package dev.sotto.jar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A city in which it is about noon whenever the tests run, so that none of them meets a night or
 * the end of a Day.
 */
record Noon(String city, ZoneId zone) {
  /** None of them changes its clocks. */
  private static final List<Noon> CITIES =
      List.of(
          in("Honolulu", "Pacific/Honolulu"),
          in("Phoenix", "America/Phoenix"),
          in("Bogota", "America/Bogota"),
          in("Montevideo", "America/Montevideo"),
          in("Reykjavik", "Atlantic/Reykjavik"),
          in("Nairobi", "Africa/Nairobi"),
          in("Karachi", "Asia/Karachi"),
          in("Bangkok", "Asia/Bangkok"),
          in("Tokyo", "Asia/Tokyo"),
          in("Noumea", "Pacific/Noumea"));

  private static Noon in(String city, String zone) {
    return new Noon(city, ZoneId.of(zone));
  }

  static Noon now() {
    return CITIES.stream().min(Comparator.comparing(Noon::distance)).orElseThrow();
  }

  /** The time of day there. */
  LocalTime time() {
    return LocalTime.now(zone);
  }

  private Duration distance() {
    return Duration.between(LocalTime.NOON, time()).abs();
  }
}
