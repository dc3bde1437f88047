package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of one moment, in whatever order they were said. The last of each kind counts: "off at
 * 7, ask me at 8".
 */
final class MomentPieces {
  private final List<Duration> lengths = new ArrayList<>();
  private final List<Clock> clocks = new ArrayList<>();
  private final List<LocalTime> parts = new ArrayList<>();
  private final List<LocalDate> dates = new ArrayList<>();

  void add(Duration length) {
    lengths.add(length);
  }

  void add(Clock clock) {
    clocks.add(clock);
  }

  void add(LocalTime part) {
    parts.add(part);
  }

  void add(LocalDate date) {
    dates.add(date);
  }

  boolean hasADay() {
    return !dates.isEmpty();
  }

  boolean hasAWait() {
    return !lengths.isEmpty();
  }

  /** Says what the pieces add up to. */
  When when() {
    DayWord day = dates.isEmpty() ? DayWord.NONE : new DayWord.On(last(dates));
    if (!lengths.isEmpty()) {
      return new When.Wait(last(lengths));
    }
    if (!clocks.isEmpty()) {
      return parts.isEmpty()
          ? new When.Hands(last(clocks), day)
          : new When.HandsInPart(last(clocks), last(parts), day);
    }
    if (!parts.isEmpty()) {
      return new When.Part(last(parts), day);
    }
    return dates.isEmpty() ? When.UNSAID : new When.OnDay(last(dates));
  }

  private static <T> T last(List<T> pieces) {
    return pieces.get(pieces.size() - 1);
  }
}
