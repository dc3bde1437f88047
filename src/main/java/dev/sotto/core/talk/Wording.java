package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import dev.sotto.core.session.Repeats;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Times, days and schedules in the words of one language. */
public record Wording(Script script, Locale locale) {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.complementOf(EnumSet.copyOf(WEEKEND));

  /** "20:00". Twenty-four hours, because every reader of the answer "8" is certain then. */
  public String clock(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  /** The time alone when it is the same date, else with the day: "Mon 23 Nov, 20:00". */
  public String moment(ZonedDateTime at, ZonedDateTime now) {
    String clock = clock(at.toLocalTime());
    return at.toLocalDate().equals(now.toLocalDate()) ? clock : dayAndClock(at);
  }

  /** "Mon 23 Nov, 20:00". */
  public String dayAndClock(ZonedDateTime at) {
    return date(new Day(at.toLocalDate())) + ", " + clock(at.toLocalTime());
  }

  /** "Mon 23 Nov". */
  public String date(Day day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(day.date());
  }

  /** "Mon". */
  public String weekday(Day day) {
    return weekday(day.date().getDayOfWeek());
  }

  public String country(Country country) {
    return country.isKnown()
        ? new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(locale)
        : word(Line.COUNTRY_UNKNOWN);
  }

  public String quietHours(QuietHours hours) {
    return hours.equals(QuietHours.NONE) || hours.from().equals(hours.to())
        ? word(Line.QUIET_NEVER)
        : word(Line.QUIET_SPAN, "from", clock(hours.from()), "to", clock(hours.to()));
  }

  /** "weekdays at 08:00", "every day at 08:00 and 21:00". */
  public String schedule(Schedule schedule) {
    return schedule.times().isEmpty()
        ? word(Line.SCHEDULE_NEVER)
        : word(Line.SCHEDULE, "days", days(schedule), "times", times(schedule));
  }

  /** The days of a schedule alone: "Mon, Wed", "every day", "every other day". */
  public String days(Schedule schedule) {
    return switch (rhythm(schedule)) {
      case NEVER -> word(Line.SCHEDULE_NEVER);
      case DAILY -> word(Line.DAYS_ALL);
      case WEEKDAYS -> word(Line.DAYS_WEEKDAYS);
      case WEEKENDS -> word(Line.DAYS_WEEKENDS);
      case SOME_DAYS -> days(schedule.weekdays());
      case EVERY_OTHER -> word(Line.DAYS_EVERY_OTHER);
      case EVERY_N -> word(Line.DAYS_EVERY, "number", String.valueOf(schedule.interval()));
    };
  }

  /** How a session comes round: "Every week". */
  public String repeats(Repeats repeats) {
    return word(
        switch (repeats) {
          case ONCE -> Line.SESSION_ONCE;
          case WEEKLY -> Line.SESSION_WEEKLY;
          case EVERY_TWO_WEEKS -> Line.SESSION_EVERY_TWO_WEEKS;
        });
  }

  private String days(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(this::weekday).collect(Collectors.joining(", "));
  }

  public String word(Line line, String... pairs) {
    return script.word(Saying.of(line, pairs), 0);
  }

  private enum Rhythm {
    NEVER,
    DAILY,
    WEEKDAYS,
    WEEKENDS,
    SOME_DAYS,
    EVERY_OTHER,
    EVERY_N
  }

  private static Rhythm rhythm(Schedule schedule) {
    if (schedule.times().isEmpty()) {
      return Rhythm.NEVER;
    }
    if (schedule.interval() > 1) {
      return schedule.interval() == 2 ? Rhythm.EVERY_OTHER : Rhythm.EVERY_N;
    }
    Set<DayOfWeek> days = schedule.weekdays();
    if (days.size() == DayOfWeek.values().length) {
      return Rhythm.DAILY;
    }
    if (days.equals(WEEKDAYS)) {
      return Rhythm.WEEKDAYS;
    }
    return days.equals(WEEKEND) ? Rhythm.WEEKENDS : Rhythm.SOME_DAYS;
  }

  /** "Mon". */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale);
  }

  private String times(Schedule schedule) {
    List<String> clocks = schedule.times().stream().map(this::clock).toList();
    return clocks.size() == 1
        ? clocks.get(0)
        : word(
            Line.LIST_AND,
            "first",
            String.join(", ", clocks.subList(0, clocks.size() - 1)),
            "last",
            clocks.get(clocks.size() - 1));
  }
}
