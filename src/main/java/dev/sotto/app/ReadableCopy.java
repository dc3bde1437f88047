package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.WeekWords;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.SessionLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything a person told, to be read: Markdown in which nobody's words are markup. */
final class ReadableCopy {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");
  private static final Day FIRST = new Day(LocalDate.of(1970, 1, 1));
  private static final Day LAST = new Day(LocalDate.of(9999, 12, 31));

  private final Visit visit;
  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  ReadableCopy(Visit visit) {
    this.visit = visit;
    this.wording = visit.house().books().wording();
  }

  String text() {
    Day today = Scenes.of(visit).today();
    heading("#", wording.word(Line.COPY_TITLE));
    lines.add(wording.word(Line.COPY_MADE, "date", today.date().toString()));
    visit.tx().practices().all(visit.person().id()).forEach(this::practice);
    List<SessionLine> session = visit.tx().sessionLists().of(visit.person().id());
    if (!session.isEmpty()) {
      heading("##", wording.word(Line.COPY_FOR_SESSION));
      session.forEach(line -> item(plain(line.words().words())));
    }
    heading("##", wording.word(Line.COPY_SETTINGS));
    settings();
    return String.join("\n", lines) + "\n";
  }

  private void practice(Practice practice) {
    heading("##", plain(practice.nudgeName().words()));
    card(practice);
    List<Checkin> told = visit.tx().checkins().between(practice.id(), FIRST, LAST);
    if (!told.isEmpty()) {
      heading("###", wording.word(Line.COPY_SAID));
      told.forEach(checkin -> entry(checkin.slot().day(), said(checkin)));
    }
    List<Hindrance> inTheWay = visit.tx().hindrances().between(practice.id(), FIRST, LAST);
    if (!inTheWay.isEmpty()) {
      heading("###", wording.word(Line.COPY_IN_THE_WAY));
      inTheWay.forEach(it -> entry(it.slot().day(), inTheWay(it)));
    }
  }

  private void card(Practice practice) {
    Plan plan = practice.plan();
    told(Line.CARD_WORDS, "words", practice.words().words());
    told(Line.CARD_WHEN, "schedule", wording.schedule(plan.schedule()));
    told(Line.CARD_ANCHOR, "anchor", plan.anchor().words());
    told(Line.CARD_KIND, "kind", visit.house().books().kinds().label(practice.kind()));
    told(Line.CARD_TINY, "tiny", practice.tinyStep().words());
    if (!plan.ifThen().isBlank()) {
      item(
          wording.word(
              Line.CARD_IF_THEN,
              "obstacle",
              plain(plan.obstacle().words()),
              "then",
              plain(plan.ifThen().words())));
    }
    if (plan.confidence() != Plan.UNSAID) {
      told(Line.CARD_CONFIDENCE, "number", String.valueOf(plan.confidence()));
    }
  }

  private void told(Line line, String placeholder, String words) {
    if (!words.isBlank()) {
      item(wording.word(line, placeholder, plain(words)));
    }
  }

  private String said(Checkin checkin) {
    String what = new WeekWords(wording).entry(checkin);
    return checkin.note().isBlank()
        ? what
        : wording.word(Line.COPY_NOTE, "what", what, "note", plain(checkin.note().words()));
  }

  private String inTheWay(Hindrance hindrance) {
    return visit.house().books().obstacles().label(hindrance.obstacle());
  }

  private void entry(Day day, String what) {
    item(wording.word(Line.COPY_ENTRY, "day", day.date().toString(), "what", what));
  }

  private void settings() {
    Spoken spoken = Spoken.fixed(wording.script(), 0);
    List<Saying> sayings = new ChangingSettings.Menu().asks(Scenes.of(visit)).sayings();
    sayings.forEach(saying -> spoken.word(saying).lines().forEach(line -> item(plain(line))));
  }

  private void heading(String level, String words) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(level + " " + words);
    lines.add("");
  }

  private void item(String words) {
    lines.add("- " + words);
  }

  /** A word of theirs may hold what Markdown would take for its own. */
  private static String plain(String words) {
    return MARKUP.matcher(words).replaceAll("\\\\$0");
  }
}
