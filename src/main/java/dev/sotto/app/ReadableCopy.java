package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.Span;
import dev.sotto.core.week.WeeklyNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything a person told, to be read: Markdown in which nobody's words are markup. */
final class ReadableCopy {
  private final Visit visit;
  private final Wording wording;
  private final Markdown text;

  ReadableCopy(Visit visit) {
    this.visit = visit;
    this.wording = visit.house().books().wording();
    this.text = new Markdown(wording);
  }

  String text() {
    text.title(wording.word(Line.COPY_TITLE));
    text.paragraph(Line.COPY_MADE, "date", visit.today().date().toString());
    practices();
    new SessionCopy(visit, text).write();
    visit.tx().numbers().of(person(), visit.today().monday()).ifPresent(this::number);
    text.part(wording.word(Line.COPY_SETTINGS));
    settings();
    return text.text();
  }

  private PersonId person() {
    return visit.person().id();
  }

  private void practices() {
    Set<PracticeId> active =
        visit.tx().practices().active(person()).stream()
            .map(Practice::id)
            .collect(Collectors.toSet());
    PracticeCopy copy = new PracticeCopy(visit, text);
    for (Practice practice : visit.tx().practices().all(person())) {
      copy.card(practice);
      if (!active.contains(practice.id())) {
        text.item(Line.COPY_ENDED);
      }
      pause(practice.pause());
      copy.history(practice);
    }
  }

  private void number(NumberAsked number) {
    text.part(wording.word(Line.PAGE_NUMBER));
    boolean isOff = number.state() == NumberAsked.State.OFF;
    text.item(
        isOff ? Line.NUMBER_IS_OFF : Line.NUMBER_IS_ON,
        "name",
        Markdown.plain(number.name().words()));
    visit.tx().numbers().between(person(), Span.EVER.from(), Span.EVER.to()).forEach(this::week);
  }

  private void week(WeeklyNumber number) {
    Span week = Span.weekOf(number.monday());
    text.item(
        Line.PAGE_NUMBER_OF_WEEK,
        "span",
        wording.word(
            Line.SPAN, "from", week.from().date().toString(), "to", week.to().date().toString()),
        "name",
        Markdown.plain(number.name().words()),
        "number",
        String.valueOf(number.value()));
  }

  private void settings() {
    Spoken spoken = Spoken.fixed(visit.house());
    List<Saying> sayings = new ChangingSettings.Menu().asks(Scenes.of(visit)).sayings();
    sayings.forEach(saying -> spoken.word(saying).lines().map(Markdown::plain).forEach(text::item));
    pause(visit.person().pause());
  }

  private void pause(Pause pause) {
    if (pause.equals(Pause.OPEN_ENDED)) {
      text.item(Line.PAUSED_OPEN);
    } else if (pause.covers(visit.now())) {
      Day until = new Day(LocalDate.ofInstant(pause.until(), visit.person().settings().zone()));
      text.item(Line.PAUSED_UNTIL, "date", until.date().toString());
    }
  }
}
