package dev.sotto.core.reading;

import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one pass over a text collected for a schedule. Filled by {@link ScheduleScan}. */
final class SchedulePieces {
  private static final int EVERY_DAY = 7;

  private final Words words;
  final BitSet used = new BitSet();
  final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  final Set<DayOfWeek> excepted = EnumSet.noneOf(DayOfWeek.class);
  final List<Clock> clocks = new ArrayList<>();
  final List<LocalTime> parts = new ArrayList<>();
  int interval;
  int timesADay;
  int daysAWeek;
  boolean onRequest;
  String anchor = "";

  SchedulePieces(Words words) {
    this.words = words;
  }

  /** Says what the pieces add up to. Rhythms that need a first day count from {@code today}. */
  ScheduleReading reading(LocalDate today) {
    List<LocalTime> times = times();
    if (onRequest && times.isEmpty() && days.isEmpty()) {
      return new ScheduleReading.Ready(new Schedule.OnRequest(), anchor, typed());
    }
    boolean dayless = days.isEmpty() && interval == 0;
    if (dayless && daysAWeek > 0 && daysAWeek < EVERY_DAY) {
      return new ScheduleReading.NeedsDays(times, daysAWeek, anchor, typed());
    }
    if (dayless && times.isEmpty() && timesADay == 0 && daysAWeek == 0) {
      return new ScheduleReading.None(anchor);
    }
    int needed = Math.max(1, timesADay);
    return times.size() < needed
        ? new ScheduleReading.NeedsTime(rhythm(today), needed, anchor, typed())
        : new ScheduleReading.Ready(rhythm(today).at(times), anchor, typed());
  }

  private Rhythm rhythm(LocalDate today) {
    if (interval > 0) {
      LocalDate first =
          days.stream()
              .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
              .min(LocalDate::compareTo)
              .orElse(today);
      return new Rhythm.EverySo(interval, first);
    }
    Set<DayOfWeek> planned = EnumSet.copyOf(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
    planned.removeAll(excepted);
    return new Rhythm.OnDays(planned);
  }

  /** Clock times win over parts of the day; one part alone says which half a clock is in. */
  List<LocalTime> times() {
    List<LocalTime> said =
        clocks.isEmpty()
            ? parts
            : clocks.stream()
                .map(clock -> parts.size() == 1 ? clock.near(parts.get(0)) : clock.awake())
                .toList();
    return said.stream().distinct().sorted().toList();
  }

  private String typed() {
    StringBuilder typed = new StringBuilder();
    for (int from = used.nextSetBit(0);
        from >= 0;
        from = used.nextSetBit(used.nextClearBit(from))) {
      typed
          .append(typed.length() > 0 ? " " : "")
          .append(words.typed(from, used.nextClearBit(from)));
    }
    return typed.toString();
  }

  /** Returns the words that are no part of the schedule, as typed and tidied. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    int from = used.nextClearBit(0);
    while (from < words.size()) {
      int next = used.nextSetBit(from);
      int to = next < 0 ? words.size() : next;
      rest.append(rest.length() > 0 ? " " : "").append(words.typed(from, to));
      from = used.nextClearBit(to);
    }
    return Tidy.edges(rest.toString());
  }
}
