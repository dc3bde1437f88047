package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.Entry;
import dev.sotto.core.week.Span;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.Week;
import dev.sotto.core.week.WeekDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of a week in words. What nobody said stays blank. */
public record WeekWords(Wording wording) {

  /** "Mon 16 Nov – Sun 22 Nov", or the one Day. */
  public String span(Span span) {
    if (span.from().equals(span.to())) {
      return wording.date(span.from());
    }
    return wording.word(
        Line.SPAN, "from", wording.date(span.from()), "to", wording.date(span.to()));
  }

  /** "Mon ✓ 2 min"; the day alone when it is blank. */
  public String day(WeekDay day) {
    return wording
        .word(Line.WEEK_DAY, "day", wording.weekday(day.day()), "entries", entries(day))
        .strip();
  }

  /** "Mon 16 Nov ✓ 2 min". */
  public String dated(WeekDay day) {
    return wording
        .word(Line.WEEK_DAY, "day", wording.date(day.day()), "entries", entries(day))
        .strip();
  }

  private String entries(WeekDay day) {
    return day.entries().stream().map(this::entry).collect(Collectors.joining(", "));
  }

  /** "✓ 2 min". */
  public String entry(Checkin said) {
    return entry(said.outcome(), said.spent());
  }

  private String entry(Entry entry) {
    return entry(entry.outcome(), entry.spent());
  }

  private String entry(Outcome outcome, Duration spent) {
    String mark = mark(outcome);
    long minutes = spent.toMinutes();
    return minutes > 0
        ? wording.word(Line.WEEK_MINUTES, "mark", mark, "minutes", String.valueOf(minutes))
        : mark;
  }

  /** "✓ tiny". */
  public String mark(Outcome outcome) {
    return wording.word(
        switch (outcome) {
          case DONE -> Line.STATE_DONE;
          case TINY -> Line.STATE_TINY;
          case TRIED -> Line.STATE_TRIED;
          case NOT_TODAY -> Line.STATE_NOT_TODAY;
          case REST -> Line.STATE_REST;
        });
  }

  /** "morning". */
  public String part(DayPart part) {
    return wording.word(
        switch (part) {
          case MORNING -> Line.LEGEND_MORNING;
          case AFTERNOON -> Line.LEGEND_AFTERNOON;
          case EVENING -> Line.LEGEND_EVENING;
          case NIGHT -> Line.LEGEND_NIGHT;
          case UNTOLD -> Line.LEGEND_UNTOLD;
        });
  }

  /** "4 of 6 planned — 1 tiny, 1 tried"; blank where too little was planned to say so. */
  public String count(Week week) {
    if (!week.hasRate()) {
      return "";
    }
    String count =
        wording.word(
            Line.WEEK_COUNT,
            "practised",
            String.valueOf(week.practised()),
            "planned",
            String.valueOf(week.planned()));
    List<String> details = new ArrayList<>();
    add(details, week.tiny(), Line.WEEK_TINY);
    add(details, week.tried(), Line.WEEK_TRIED);
    add(details, week.extra(), Line.WEEK_BEYOND);
    return details.isEmpty()
        ? count
        : wording.word(
            Line.WEEK_COUNT_DETAIL, "count", count, "detail", String.join(", ", details));
  }

  /** "journal: 4 of 6 planned"; the name alone where nothing is added up. */
  public String headed(Strip strip) {
    return strip.count().isBlank()
        ? strip.name()
        : wording.word(Line.PAGE_COUNT, "name", strip.name(), "count", strip.count());
  }

  private void add(List<String> details, int number, Line line) {
    if (number > 0) {
      details.add(wording.word(line, "number", String.valueOf(number)));
    }
  }
}
