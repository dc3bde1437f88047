package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.Entry;
import dev.sotto.core.week.Week;
import dev.sotto.core.week.WeekDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The week so far, in plain lines. What nobody said stays blank, and nothing is added up beyond the
 * week.
 */
record WeekSheet(Visit visit) {
  /** A day may be noted for a slot that lies past the last planned one. */
  private static final int DAYS = 7;

  /** The whole sheet as one remark. */
  Saying saying() {
    Scene scene = Scenes.of(visit);
    if (scene.practices().isEmpty()) {
      return Saying.of(Line.WEEK_EMPTY);
    }
    Wording wording = scene.books().wording();
    List<String> parts = new ArrayList<>();
    for (Practice practice : scene.practices()) {
      parts.add(part(practice, week(practice, scene), wording));
    }
    List<WeekDay> days = week(scene.practices().get(0), scene).days();
    return Saying.of(
        Line.WEEK,
        "from",
        wording.date(days.get(0).day()),
        "to",
        wording.date(days.get(days.size() - 1).day()),
        "practices",
        String.join("\n\n", parts));
  }

  private Week week(Practice practice, Scene scene) {
    Day today = scene.today();
    Day from = today.minus(DAYS);
    Day to = today.plus(DAYS);
    List<Checkin> told = visit.tx().checkins().between(practice.id(), from, to);
    Set<Slot> planned = new HashSet<>(visit.tx().checkins().planned(practice.id(), from, to));
    planned.addAll(Cadence.of(practice, scene.settings()).slotsOf(today));
    return Week.of(practice.id(), today, planned, told);
  }

  private static String part(Practice practice, Week week, Wording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(practice.nudgeName().words());
    week.days().forEach(day -> lines.add(line(day, wording)));
    if (week.hasRate()) {
      lines.add(count(week, wording));
    }
    return String.join("\n", lines);
  }

  private static String line(WeekDay day, Wording wording) {
    String entries =
        day.entries().stream()
            .map(entry -> entry(entry, wording))
            .collect(Collectors.joining(", "));
    return wording
        .word(Line.WEEK_DAY, "day", wording.weekday(day.day()), "entries", entries)
        .strip();
  }

  private static String entry(Entry entry, Wording wording) {
    String mark = wording.word(mark(entry.outcome()));
    long minutes = entry.spent().toMinutes();
    return minutes > 0
        ? wording.word(Line.WEEK_MINUTES, "mark", mark, "minutes", String.valueOf(minutes))
        : mark;
  }

  static Line mark(Outcome outcome) {
    return switch (outcome) {
      case DONE -> Line.STATE_DONE;
      case TINY -> Line.STATE_TINY;
      case TRIED -> Line.STATE_TRIED;
      case NOT_TODAY -> Line.STATE_NOT_TODAY;
      case REST -> Line.STATE_REST;
    };
  }

  private static String count(Week week, Wording wording) {
    String count =
        wording.word(
            Line.WEEK_COUNT,
            "practised",
            String.valueOf(week.practised()),
            "planned",
            String.valueOf(week.planned()));
    List<String> details = new ArrayList<>();
    add(details, week.tiny(), Line.WEEK_TINY, wording);
    add(details, week.tried(), Line.WEEK_TRIED, wording);
    add(details, week.extra(), Line.WEEK_BEYOND, wording);
    return details.isEmpty()
        ? count
        : wording.word(
            Line.WEEK_COUNT_DETAIL, "count", count, "detail", String.join(", ", details));
  }

  private static void add(List<String> details, int number, Line line, Wording wording) {
    if (number > 0) {
      details.add(wording.word(line, "number", String.valueOf(number)));
    }
  }
}
