package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.SessionEffect;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.WeeklyNumber;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.util.List;
import java.util.Set;

/**
 * Makes true what is about the next session, in the transaction of the visit.
 *
 * @param touched takes the nudges whose face says something else now
 */
record Bringing(Visit visit, Set<NudgeId> touched) implements SessionEffect.Performer {

  private Tx tx() {
    return visit.tx();
  }

  private PersonId person() {
    return visit.person().id();
  }

  /** Nothing is on the list twice, and one sentence at most opens the session. */
  @Override
  public void bring(SessionEffect.Bring effect) {
    List<SessionLine> lines = tx().sessionLists().of(person());
    if (effect.kind() == SessionLine.Kind.OPENER) {
      lines.stream()
          .filter(line -> line.kind() == SessionLine.Kind.OPENER)
          .forEach(line -> tx().sessionLists().remove(person(), line.id()));
    } else if (lines.stream().anyMatch(line -> line.words().equals(effect.words()))) {
      return;
    }
    tx().sessionLists().add(person(), effect.kind(), effect.words(), visit.now());
  }

  @Override
  public void rewordLine(SessionEffect.RewordLine effect) {
    tx().sessionLists().reword(person(), effect.line(), effect.words());
  }

  @Override
  public void removeLine(SessionEffect.RemoveLine effect) {
    tx().sessionLists().remove(person(), effect.line());
  }

  @Override
  public void clearLines(SessionEffect.ClearLines effect) {
    tx().sessionLists().clear(person());
  }

  @Override
  public void meet(SessionEffect.Meet effect) {
    new SessionRound(visit).remember();
    tx().sessions().set(person(), effect.appointment());
    Planner.planSession(tx(), visit.person(), visit.now());
  }

  @Override
  public void meetNoMore(SessionEffect.MeetNoMore effect) {
    new SessionRound(visit).remember();
    tx().sessions().remove(person());
    Planner.planSession(tx(), visit.person(), visit.now());
  }

  @Override
  public void askNumber(SessionEffect.AskNumber effect) {
    tx().numbers().ask(person(), effect.name());
  }

  @Override
  public void askNoNumber(SessionEffect.AskNoNumber effect) {
    tx().numbers().askNot(person());
  }

  @Override
  public void deleteNumbers(SessionEffect.DeleteNumbers effect) {
    tx().numbers().delete(person());
  }

  @Override
  public void tellNumber(SessionEffect.TellNumber effect) {
    if (isAWeekSoFar(effect.monday())) {
      tx().numbers()
          .of(person(), effect.monday())
          .map(number -> new WeeklyNumber(number.name(), effect.monday(), effect.value()))
          .ifPresent(number -> tx().numbers().tell(person(), number));
      touch(effect.monday());
    }
  }

  @Override
  public void takeBackNumber(SessionEffect.TakeBackNumber effect) {
    tx().numbers().takeBack(person(), effect.monday());
    touch(effect.monday());
  }

  private void touch(Day monday) {
    tx().numbers().nudgeOf(person(), monday).ifPresent(touched::add);
  }

  /** A forged button may name any date. */
  private boolean isAWeekSoFar(Day monday) {
    return monday.monday().equals(monday) && monday.compareTo(visit.today()) <= 0;
  }

  @Override
  public void use(SessionEffect.Use effect) {
    tx().practices()
        .find(person(), effect.practice())
        .ifPresent(
            practice -> {
              DayPart part = DayPart.of(visit.clock().toLocalTime());
              long id = tx().uses().add(practice.id(), visit.today(), part);
              say(Saying.of(Line.USED, "name", practice.nudgeName().words()), id);
            });
  }

  /** A button that works in any state goes with it, so it is a message of its own. */
  private void say(Saying saying, long use) {
    Option back = Option.of(Chip.TAKE_BACK_USE, String.valueOf(use), "");
    Question question = new Question(List.of(saying), List.of(List.of(back)));
    Mail.reply(visit, Spoken.to(visit).remark(question, Letter.Hush.AUDIBLE));
  }

  @Override
  public void takeBackUse(SessionEffect.TakeBackUse effect) {
    tx().uses().remove(person(), effect.id());
  }
}
