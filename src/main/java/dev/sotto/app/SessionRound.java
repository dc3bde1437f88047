package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.NudgePolicy;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Hearer;
import dev.sotto.core.session.LastNotice;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Occasion;
import dev.sotto.core.talk.AfterSession;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the bot says by itself around one person's sessions, and what is planned next of it. */
record SessionRound(Visit visit) {

  /**
   * Says what there is to say, if it is said now, and plans what comes after.
   *
   * @param due when it was to be said
   */
  void ring(Notice notice, Instant due) {
    Person person = visit.person();
    if (notice == Notice.AFTERWARDS) {
      remember();
    }
    tx().sessions()
        .of(person.id())
        .flatMap(appointment -> rung(notice, appointment, due))
        .filter(occasion -> hearer().hears(occasion, visit.now()))
        .ifPresent(this::say);
    Instant reached = due.isAfter(visit.now()) ? due : visit.now();
    Planner.planNotice(tx(), person, notice, reached);
  }

  /** The sessions that are over stay known when their time changes. */
  void remember() {
    Person person = visit.person();
    Settings settings = person.settings();
    tx().sessions()
        .of(person.id())
        .flatMap(appointment -> appointment.lastOver(visit.now(), settings.zone()))
        .ifPresent(
            over ->
                tx().sessions()
                    .held(
                        person.id(),
                        Day.at(over.from(), settings.zone(), settings.dayStart()),
                        over.to()));
  }

  private Tx tx() {
    return visit.tx();
  }

  /** The occasion an alarm was planned for; empty when the plan is another by now. */
  private Optional<Occasion> rung(Notice notice, Appointment appointment, Instant due) {
    return notice
        .next(appointment, due.minusMillis(1), visit.person().settings().zone())
        .filter(occasion -> occasion.at().equals(due));
  }

  private Hearer hearer() {
    PersonId person = visit.person().id();
    return new Hearer(visit.person(), Talk.lastWord(visit), tx().sessions().lastNotice(person));
  }

  private void say(Occasion occasion) {
    PersonId person = visit.person().id();
    tx().sessions()
        .said(person, new LastNotice(occasion.meeting().date(), occasion.notice(), visit.now()));
    tx().outbox()
        .put(
            person,
            visit.chat(),
            Lane.NUDGE,
            Spoken.to(visit).remark(question(occasion), Letter.Hush.SILENT),
            visit.now(),
            occasion.at().plus(NudgePolicy.LATEST),
            null);
    if (occasion.notice() == Notice.AFTERWARDS) {
      waitForAWord();
    }
  }

  /** Typed words answer the question too, unless a talk is open: that goes on. */
  private void waitForAWord() {
    Talk talk = Talk.of(visit);
    if (!talk.step().isTalk()) {
      Talk.rest(visit, new AfterSession(), talk.serial() + 1);
    }
  }

  private Question question(Occasion occasion) {
    return switch (occasion.notice()) {
      case EVENING_BEFORE -> before(Line.SESSION_TOMORROW, occasion);
      case HOUR_BEFORE -> before(Line.SESSION_TODAY, occasion);
      case AFTERWARDS -> new AfterSession().asks(Scenes.of(visit));
    };
  }

  private Question before(Line line, Occasion occasion) {
    LocalTime clock = occasion.meeting().from().atZone(zone()).toLocalTime();
    Saying saying =
        Saying.of(line, "name", name(), "time", visit.house().books().wording().clock(clock));
    return new Question(List.of(saying), List.of(List.of(Option.of(Chip.MAKE_PAGE))));
  }

  /** Whoever set a code word wants nothing else on a lock screen. */
  private String name() {
    PrivateText code = visit.person().settings().codeWord();
    return code.isBlank() ? visit.house().books().wording().word(Line.SESSION_NAME) : code.words();
  }

  private ZoneId zone() {
    return visit.person().settings().zone();
  }
}
