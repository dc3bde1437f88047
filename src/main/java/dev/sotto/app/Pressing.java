package dev.sotto.app;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Standing;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.Leaving;
import dev.sotto.core.talk.NudgeTap;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.RemarkTap;
import dev.sotto.core.talk.Reply;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.Turn;
import dev.sotto.core.talk.WeekFace;
import dev.sotto.core.talk.WeekTap;
import dev.sotto.outbox.Letter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Deals with every kind of button. What a button names is looked up with its person, so a forged or
 * outlived one finds nothing and is answered kindly.
 */
record Pressing(Visit visit, Origin.Press origin, Erasure erasure) implements Tap.Reader<Boolean> {

  /** Presses the button that a code stands for. */
  void press(String code) {
    boolean known = Tap.parse(code).map(tap -> tap.readBy(this)).orElse(false);
    if (!known) {
      origin.close(visit, Spoken.fixed(visit.house()).word(Line.OLD_BUTTON));
    }
  }

  /** A later message asks anew, and the first undo works all the same. */
  @Override
  public Boolean onQuestion(Tap.OnQuestion tap) {
    Talk talk = Talk.of(visit);
    if (tap.chip().equals(Chip.UNDO_ERASE.name()) && leaving().isPresent()) {
      new Carrying(visit, origin, erasure).out(talk, Leaving.stays());
      return true;
    }
    Scene scene = Scenes.of(visit);
    Optional<Turn> turn =
        talk.option(tap, scene).map(option -> talk.step().on(new Reply.Chosen(option), scene));
    turn.ifPresent(then -> new Carrying(visit, origin, erasure).out(talk, then));
    return turn.isPresent();
  }

  @Override
  public Boolean onNudge(Tap.OnNudge tap) {
    Optional<Leaving> leaving = leaving();
    if (leaving.isPresent()) {
      new Carrying(visit, origin, erasure).out(Talk.of(visit), Turn.to(leaving.get()));
      return true;
    }
    Optional<Nudge> nudge = visit.tx().nudges().find(visit.person().id(), tap.nudge());
    Optional<Chip> chip = chip(tap.chip());
    if (nudge.isEmpty() || chip.isEmpty()) {
      return false;
    }
    visit.tx().nudges().sentAs(tap.nudge(), origin.pressed());
    onNudge(new NudgeTap(nudge.get(), tap.line(), chip.get()));
    return true;
  }

  /** The others are answered before anything else happens. */
  @Override
  public Boolean onSafety(Tap.OnSafety tap) {
    if (!tap.chip().equals(Chip.OWN_CONTACT.name())) {
      return false;
    }
    Talk talk = Talk.of(visit);
    Turn turn = ChangingSettings.ownContact(talk.step(), Scenes.of(visit));
    new Carrying(visit, origin, erasure).out(talk, turn);
    return true;
  }

  @Override
  public Boolean onWeek(Tap.OnWeek tap) {
    Optional<WeekTap> known = tap.moment().flatMap(slot -> onWeek(tap.chip(), slot));
    known.ifPresent(it -> origin.close(visit, ""));
    return known.isPresent();
  }

  private Optional<WeekTap> onWeek(String name, Slot slot) {
    WeekSheet sheet = WeekSheet.around(visit, slot.day());
    WeekFace face = sheet.face();
    Optional<WeekTap> known =
        chip(name).map(chip -> new WeekTap(chip, slot)).filter(tap -> tap.isKnown(face));
    known.ifPresent(
        tap -> {
          List<Effect> effects = tap.effects(face);
          new Carrying(visit, origin, erasure).silently(effects);
          WeekFace after = effects.isEmpty() ? face : sheet.face();
          sheet.redraw(origin.pressed(), tap.shows(after));
        });
    return known;
  }

  @Override
  public Boolean onRemark(Tap.OnRemark tap) {
    Scene scene = Scenes.of(visit);
    return chip(tap.chip())
        .filter(chip -> scene.person().standing() != Standing.GUEST)
        .map(chip -> onRemark(new RemarkTap(chip, tap.argument()), scene))
        .orElse(false);
  }

  private boolean onRemark(RemarkTap tap, Scene scene) {
    Talk talk = Talk.of(visit);
    Optional<Turn> turn = tap.on(talk.step(), scene);
    if (turn.isPresent()) {
      tap.settled().ifPresent(this::settle);
      carry(talk, turn.get());
    }
    return turn.isPresent();
  }

  /** What was pressed on a nudge is answered there, as long as it opens no talk. */
  private void carry(Talk talk, Turn turn) {
    Carrying carrying = new Carrying(visit, origin, erasure);
    Optional<Nudge> under =
        visit.tx().nudges().byMessage(visit.person().id(), origin.pressed()).stream().findFirst();
    if (under.isPresent() && turn.next().equals(talk.step())) {
      carrying.onNudge(under.get().id(), turn.effects());
    } else {
      carrying.out(talk, turn);
    }
  }

  /** What was said stays in the chat with nothing left to press. */
  private void settle(Saying saying) {
    Mail.reply(
        visit,
        new Letter.Rewrite(
            origin.pressed(), Spoken.to(visit).text(List.of(saying), Question.NONE), List.of()));
  }

  private static Optional<Chip> chip(String name) {
    return Arrays.stream(Chip.values()).filter(chip -> chip.name().equals(name)).findFirst();
  }

  private Optional<Leaving> leaving() {
    return visit.tx().alarms().forgetsAt(visit.person().id()).map(Leaving::new);
  }

  private void onNudge(NudgeTap tap) {
    Talk talk = Talk.of(visit);
    Carrying carrying = new Carrying(visit, origin, erasure);
    Turn turn = tap.on(talk.step(), NudgeSheet.told(visit, tap.nudge()), Scenes.of(visit));
    if (turn.next().equals(talk.step())) {
      carrying.onNudge(tap.nudge().id(), turn.effects());
    } else {
      carrying.out(talk, turn);
    }
  }
}
