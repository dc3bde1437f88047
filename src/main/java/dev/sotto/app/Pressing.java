package dev.sotto.app;

import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.Leaving;
import dev.sotto.core.talk.NudgeTap;
import dev.sotto.core.talk.Reply;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.Turn;
import java.util.Arrays;
import java.util.Optional;

/**
 * Deals with the two kinds of button. What a button names is looked up with its person, so a forged
 * or outlived one finds nothing and is answered kindly.
 *
 * @param messageId the message the button stands under
 */
record Pressing(Visit visit, Origin.Press origin, Erasure erasure, long messageId)
    implements Tap.Reader<Boolean> {

  /** Presses the button that a code stands for. */
  void press(String code) {
    boolean known = Tap.parse(code).map(tap -> tap.readBy(this)).orElse(false);
    if (!known) {
      origin.close(
          visit, Spoken.fixed(visit.house().books().wording().script(), 0).word(Line.OLD_BUTTON));
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
    Optional<Chip> chip =
        Arrays.stream(Chip.values()).filter(c -> c.name().equals(tap.chip())).findFirst();
    if (nudge.isEmpty() || chip.isEmpty()) {
      return false;
    }
    visit.tx().nudges().sentAs(tap.nudge(), messageId);
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
