package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one moment, in whatever order they were said. The first of each kind counts. */
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

  /** Says what the pieces add up to. */
  When when() {
    DayWord day = dates.isEmpty() ? DayWord.NONE : new DayWord.On(dates.get(0));
    if (!lengths.isEmpty()) {
      return new When.Wait(lengths.get(0));
    }
    if (!clocks.isEmpty()) {
      return parts.isEmpty()
          ? new When.Hands(clocks.get(0), day)
          : new When.HandsInPart(clocks.get(0), parts.get(0), day);
    }
    if (!parts.isEmpty()) {
      return new When.Part(parts.get(0), day);
    }
    return dates.isEmpty() ? When.UNSAID : new When.OnDay(dates.get(0));
  }
}
