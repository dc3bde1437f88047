package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Use;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.WeekWords;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.Span;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told about practices in a copy to be read. */
record PracticeCopy(Visit visit, Markdown text) {

  /** What was agreed on. */
  void card(Practice practice) {
    text.part(Markdown.plain(practice.nudgeName().words()));
    Plan plan = practice.plan();
    told(Line.CARD_WORDS, "words", practice.words());
    text.item(Line.CARD_WHEN, "schedule", wording().schedule(plan.schedule()));
    told(Line.CARD_ANCHOR, "anchor", plan.anchor());
    text.item(Line.CARD_KIND, "kind", visit.house().books().kinds().label(practice.kind()));
    told(Line.CARD_TINY, "tiny", practice.tinyStep());
    told(Line.COPY_OBSTACLE, "obstacle", plan.obstacle());
    told(Line.COPY_THEN, "then", plan.ifThen());
    if (plan.confidence() != Plan.UNSAID) {
      text.item(Line.CARD_CONFIDENCE, "number", String.valueOf(plan.confidence()));
    }
  }

  private void told(Line line, String placeholder, PrivateText words) {
    if (!words.isBlank()) {
      text.item(line, placeholder, Markdown.plain(words.words()));
    }
  }

  /** What was said about it and what became of it, each earliest first. */
  void history(Practice practice) {
    Tx tx = visit.tx();
    PracticeId id = practice.id();
    Day from = Span.EVER.from();
    Day to = Span.EVER.to();
    text.list(
        Line.COPY_SAID, tx.checkins().between(id, from, to).stream().map(this::said).toList());
    text.list(
        Line.PAGE_IN_THE_WAY,
        tx.hindrances().between(id, from, to).stream().map(this::inTheWay).toList());
    text.list(Line.PAGE_USED, tx.uses().between(id, from, to).stream().map(this::used).toList());
    text.list(Line.COPY_CHANGED, tx.adjustments().of(id).stream().map(this::changed).toList());
    text.list(Line.COPY_OFFERED, offers(tx.adjustments().offers(id)));
  }

  private String said(Checkin checkin) {
    String what = new WeekWords(wording()).entry(checkin);
    PrivateText note = checkin.note();
    return text.entry(
        checkin.slot().day(),
        note.isBlank()
            ? what
            : wording().word(Line.COPY_NOTE, "what", what, "note", Markdown.plain(note.words())));
  }

  private String inTheWay(Hindrance hindrance) {
    String what = visit.house().books().obstacles().label(hindrance.obstacle());
    return text.entry(hindrance.slot().day(), what);
  }

  private String used(Use use) {
    return text.entry(use.day(), new WeekWords(wording()).part(use.part()));
  }

  private String changed(Adjustment made) {
    return text.entry(day(made.at()), wording().word(change(made.kind())));
  }

  private static Line change(Adjustment.Kind kind) {
    return switch (kind) {
      case SMALLER -> Line.COPY_SMALLER;
      case OTHER_TIME -> Line.COPY_OTHER_TIME;
      case OTHER_MOMENT -> Line.COPY_OTHER_MOMENT;
      case FOLDED_IN -> Line.COPY_FOLDED_IN;
      case MORE -> Line.COPY_MORE;
      case LESS_OFTEN -> Line.COPY_LESS_OFTEN;
    };
  }

  private List<String> offers(Map<Nudge.Aside, Instant> made) {
    return made.entrySet().stream()
        .sorted(
            Map.Entry.<Nudge.Aside, Instant>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(
            offer ->
                offered(offer.getKey())
                    .map(line -> text.entry(day(offer.getValue()), wording().word(line)))
                    .stream())
        .toList();
  }

  private static Optional<Line> offered(Nudge.Aside aside) {
    return switch (aside) {
      case EASIER -> Optional.of(Line.COPY_EASIER);
      case MORE -> Optional.of(Line.COPY_MORE);
      case LESS_OFTEN -> Optional.of(Line.COPY_LESS_OFTEN);
      case NONE, GOOD_TO_HAVE_IT_BACK -> Optional.empty();
    };
  }

  private Day day(Instant at) {
    Settings settings = visit.person().settings();
    return Day.at(at, settings.zone(), settings.dayStart());
  }

  private Wording wording() {
    return visit.house().books().wording();
  }
}
