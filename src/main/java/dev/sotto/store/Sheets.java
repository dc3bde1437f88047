package dev.sotto.store;

import static dev.sotto.store.Field.always;
import static dev.sotto.store.Field.orNull;
import static dev.sotto.store.Field.orZero;
import static dev.sotto.store.Field.row;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Sound;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.script.Line;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Repeats;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.WeeklyNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Everything a ledger tells, table by table, and what it leaves out. A test holds this against the
 * tables there are: a column that stands in neither list fails it.
 */
final class Sheets {
  private static final int ANY = Integer.MAX_VALUE;
  private static final String WITH_OTHERS =
      "being in a circle or a pair: /circle and /pair tell; it holds with others, here and now";

  /** The one sheet with exactly one row. */
  static final Sheet PERSON =
      new Sheet(
          "person",
          "person",
          "id = :person",
          "id",
          List.of("id"),
          "id",
          Sheet.Numbering.PLAIN,
          List.of(
              always("standing", Form.name(Standing.class)),
              always(
                  "zone", Form.word("a time zone like Europe/Berlin", it -> ZoneId.of(it).getId())),
              always("day_start", Form.clock()),
              always("quiet_from", Form.clock()),
              always("quiet_to", Form.clock()),
              always("country", Form.word("two capital letters or nothing", Sheets::country)),
              always("sound", Form.name(Sound.class)),
              orNull("code_word", Form.words()),
              orNull("own_contact", Form.words()),
              orZero("pause_until", Form.instant()),
              always("hold", Form.name(Hold.class)),
              always("low_day", Form.day()),
              orNull("deep_link", Form.words()),
              always("last_heard_at", Form.instant()),
              orZero("last_line_at", Form.instant()),
              orZero("words_kept_since", Form.instant())));

  /** In an order in which a row comes after what it points at. */
  static final List<Sheet> OTHERS =
      List.of(
          Sheet.ofPerson(
              "practice",
              "practices",
              "id",
              always("kind", Form.name(PracticeKind.class)),
              orNull("words", Form.words()),
              orNull("tiny_step", Form.words()),
              orNull("nudge_name", Form.words()),
              orNull("anchor", Form.words()),
              orNull("obstacle", Form.words()),
              orNull("if_then", Form.words()),
              always("schedule", Form.json(it -> Forms.of(Forms.schedule(it)))),
              always("confidence", Form.number(-1, 10)),
              orZero("pause_until", Form.instant()),
              always("created_at", Form.instant()),
              orNull("ended_at", Form.instant())),
          Sheet.ofPractice(
              "planned",
              "planned",
              "practice_id, day, slot",
              row("practice"),
              always("day", Form.day()),
              always("slot", Form.number(0, ANY))),
          Sheet.ofPractice(
              "checkin",
              "checkins",
              "practice_id, day, slot",
              row("practice"),
              always("day", Form.day()),
              always("slot", Form.number(0, ANY)),
              always("outcome", Form.name(Outcome.class)),
              always("spent_s", Form.number(0, ANY)),
              orNull("note", Form.words()),
              always("part", Form.name(DayPart.class)),
              always("told_at", Form.instant())),
          Sheet.ofPractice(
              "hindrance",
              "hindrances",
              "practice_id, day, slot",
              row("practice"),
              always("day", Form.day()),
              always("slot", Form.number(0, ANY)),
              always("obstacle", Form.name(Obstacle.class)),
              always("at_minute", Form.clock()),
              always("told_at", Form.instant())),
          Sheet.ofPractice(
              "adjustment",
              "adjustments",
              "practice_id, id",
              row("practice"),
              always("kind", Form.name(Adjustment.Kind.class)),
              always("at", Form.instant())),
          Sheet.ofPractice(
              "offer",
              "offers",
              "practice_id, aside",
              row("practice"),
              always("aside", Form.name(Nudge.Aside.class)),
              always("made_at", Form.instant())),
          Sheet.ofPerson(
              "session_line",
              "session_lines",
              "added_at, id",
              always("kind", Form.name(SessionLine.Kind.class)),
              always("words", Form.words()),
              always("added_at", Form.instant())),
          Sheet.ofPerson(
              "nudge",
              "nudges",
              "asked_at, id",
              always("origin", Form.name(Nudge.Origin.class)),
              always("face", Form.name(Nudge.Face.class)),
              always("asked_at", Form.instant())),
          Sheet.ofPractice(
                  "nudge_item",
                  "nudge_items",
                  "(SELECT asked_at FROM nudge WHERE id = nudge_id), nudge_id, line",
                  row("nudge"),
                  always("line", Form.number(0, ANY)),
                  row("practice"),
                  always("day", Form.day()),
                  always("slot", Form.number(0, ANY)),
                  orZero("look_in_at", Form.instant()),
                  always("aside", Form.name(Nudge.Aside.class)))
              .where("nudge_id IN (SELECT id FROM nudge WHERE person_id = :person)"),
          Sheet.ofPerson(
                  "appointment",
                  "appointments",
                  "person_id",
                  always("first_date", Form.day()),
                  always("repeats", Form.name(Repeats.class)),
                  always("at_minute", Form.clock()),
                  always("minutes", Form.number(0, ANY)),
                  always("said_date", Form.day()),
                  always("said_notice", Form.name(Notice.class)),
                  orZero("said_at", Form.instant()))
              .plain(),
          Sheet.ofPerson(
                  "session_held",
                  "sessions_held",
                  "day",
                  always("day", Form.day()),
                  always("over_at", Form.instant()))
              .plain(),
          Sheet.ofPerson(
                  "weekly_number",
                  "weekly_numbers",
                  "person_id",
                  always("name", Form.words()),
                  always("asking", Form.name(NumberAsked.State.class)))
              .plain()
              .keyedBy("person_id"),
          Sheet.ofPerson(
              "weekly_value",
              "weekly_values",
              "monday",
              always("monday", Form.day()),
              always("name", Form.words()),
              orNull("value", Form.number(WeeklyNumber.LEAST, WeeklyNumber.MOST)),
              orZero("asked_at", Form.instant())),
          Sheet.ofPractice(
                  "used",
                  "uses",
                  "practice_id, day, id",
                  row("practice"),
                  always("day", Form.day()),
                  always("part", Form.name(DayPart.class)))
              .numbered(),
          Sheet.ofPerson(
                  "wording",
                  "wordings",
                  "line",
                  always("line", Form.name(Line.class)),
                  always("said", Form.number(1, ANY)))
              .plain());

  /** Tables that no ledger tells of, and why. */
  static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("talk", "where an unfinished talk rests: put away within hours, asked anew"),
          Map.entry(
              "alarm", "when the bot speaks next: follows from practices, sessions, look-ins"),
          Map.entry("week_shown", "what /week said last: follows from the answers, gone by night"),
          Map.entry("outbox", "messages on their way: in the chat a moment later"),
          Map.entry("quarantine", "what could not be read: stands in the chat, goes within days"),
          Map.entry("circle", "about nobody: that there is a circle"),
          Map.entry("round", "about nobody: when a circle began and how many began it"),
          Map.entry("seat", WITH_OTHERS),
          Map.entry("nod", WITH_OTHERS),
          Map.entry("glimpse", "what a circle showed: about everybody in it, gone within a week"),
          Map.entry("wish", WITH_OTHERS),
          Map.entry("invitation", "a link somebody was given: works where it was made, for a week"),
          Map.entry("wrong_code", "how often a link opened nothing: gone after a day"),
          Map.entry("pair", WITH_OTHERS),
          Map.entry("pair_over", WITH_OTHERS),
          Map.entry("canary", "about nobody: proves the keys"),
          Map.entry("seen_update", "about nobody: numbers of updates"),
          Map.entry("bookmark", "about nobody: counters"));

  /** Columns that no ledger tells of, and why; ids are left out everywhere. */
  static final Map<String, String> COLUMNS_LEFT_OUT =
      Map.of(
          "person.chat", "an id: the number of the chat a ledger is made for",
          "person.joined_at", "when this installation met them; an import is a new meeting",
          "nudge.message_id", "an id: the number of a message in one chat",
          "weekly_value.nudge_id", "an id: which message asked, for as long as that is kept");

  private Sheets() {}

  private static String country(String code) {
    if (!code.matches("([A-Z]{2})?")) {
      throw new IllegalArgumentException("no country");
    }
    return code;
  }
}
