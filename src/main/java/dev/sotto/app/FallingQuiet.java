package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.LastLine;
import dev.sotto.core.nudge.NudgePolicy;
import dev.sotto.core.nudge.Silence;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Sound;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Line;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a long silence of one person ends: with one line, said once, and nothing after it. */
record FallingQuiet(Visit visit) {

  /** Plans the line once planned Days may be passed over. Planning it again changes nothing. */
  void plan() {
    line()
        .filter(line -> line.verdict(visit.now(), visit.now()) != LastLine.Verdict.NEVER)
        .ifPresent(this::plan);
  }

  private void plan(LastLine line) {
    visit.tx().alarms().lastLine(visit.person().id(), line.next(visit.now()));
  }

  /**
   * Says the line, or plans it anew.
   *
   * @param due when it was to be said
   */
  void ring(Instant due) {
    line().ifPresent(line -> ring(line, due));
  }

  private void ring(LastLine line, Instant due) {
    switch (line.verdict(due, visit.now())) {
      case NOW -> say(due);
      case LATER -> plan(line);
      case NEVER -> {}
    }
  }

  /** The line that is to come; empty while they speak, and once it was said. */
  private Optional<LastLine> line() {
    Person person = visit.person();
    Settings settings = person.settings();
    Instant now = visit.now();
    Day since = Day.at(person.silentSince(now), settings.zone(), settings.dayStart());
    if (!Silence.after(since).isLongOn(visit.today()) || isSaid()) {
      return Optional.empty();
    }
    List<Practice> practices = visit.tx().practices().active(person.id());
    return LastLine.of(person, Silence.of(person, practices, now), practices, now);
  }

  private boolean isSaid() {
    Person person = visit.person();
    return visit.tx().people().lastLine(person.id()).isAfter(person.silentSince(visit.now()));
  }

  private void say(Instant due) {
    Person person = visit.person();
    Spoken spoken = Spoken.to(visit);
    Letter.Hush hush =
        person.settings().sound() == Sound.SILENT ? Letter.Hush.SILENT : Letter.Hush.AUDIBLE;
    visit.tx().people().toldLastLine(person.id(), visit.now());
    visit
        .tx()
        .outbox()
        .put(
            person.id(),
            visit.chat(),
            Lane.NUDGE,
            new Letter.Words(spoken.word(Line.LAST_LINE), List.of(), hush),
            visit.now(),
            due.plus(NudgePolicy.LATEST),
            null);
  }
}
