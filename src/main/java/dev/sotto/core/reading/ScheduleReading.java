package dev.sotto.core.reading;

import dev.sotto.core.practice.Schedule;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/** How far a schedule was understood, and so what is left to ask. */
public sealed interface ScheduleReading {

  <T> T fold(
      Function<Ready, T> ready,
      Function<NeedsTime, T> needsTime,
      Function<NeedsDays, T> needsDays,
      Function<None, T> none);

  /** Returns the everyday event it follows, as typed: "after coffee"; blank when none was said. */
  String anchor();

  /**
   * Nothing is missing.
   *
   * @param used the words it was read from, as typed
   */
  record Ready(Schedule schedule, String anchor, String used) implements ScheduleReading {
    @Override
    public <T> T fold(
        Function<Ready, T> ready,
        Function<NeedsTime, T> needsTime,
        Function<NeedsDays, T> needsDays,
        Function<None, T> none) {
      return ready.apply(this);
    }

    /** Names no word the person typed. */
    @Override
    public String toString() {
      return "Ready[" + schedule + "]";
    }
  }

  /**
   * The days are known, and at least one time is not.
   *
   * @param timesADay how many times each of the days needs
   * @param used the words it was read from, as typed
   */
  record NeedsTime(Rhythm days, int timesADay, String anchor, String used)
      implements ScheduleReading {
    @Override
    public <T> T fold(
        Function<Ready, T> ready,
        Function<NeedsTime, T> needsTime,
        Function<NeedsDays, T> needsDays,
        Function<None, T> none) {
      return needsTime.apply(this);
    }

    /** Names no word the person typed. */
    @Override
    public String toString() {
      return "NeedsTime[" + days + ", " + timesADay + "]";
    }
  }

  /**
   * It is known how often a week, and not on which days.
   *
   * @param times the times that were said; empty when none was
   * @param daysAWeek how many days are to be chosen
   * @param used the words it was read from, as typed
   */
  record NeedsDays(List<LocalTime> times, int daysAWeek, String anchor, String used)
      implements ScheduleReading {
    public NeedsDays {
      times = List.copyOf(times);
    }

    @Override
    public <T> T fold(
        Function<Ready, T> ready,
        Function<NeedsTime, T> needsTime,
        Function<NeedsDays, T> needsDays,
        Function<None, T> none) {
      return needsDays.apply(this);
    }

    /** Names no word the person typed. */
    @Override
    public String toString() {
      return "NeedsDays[" + times + ", " + daysAWeek + "]";
    }
  }

  /** No days and no times were found. */
  record None(String anchor) implements ScheduleReading {
    @Override
    public <T> T fold(
        Function<Ready, T> ready,
        Function<NeedsTime, T> needsTime,
        Function<NeedsDays, T> needsDays,
        Function<None, T> none) {
      return none.apply(this);
    }

    /** Names no word the person typed. */
    @Override
    public String toString() {
      return "None[]";
    }
  }
}
