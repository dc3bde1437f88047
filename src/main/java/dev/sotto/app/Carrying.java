package dev.sotto.app;

import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.Turn;
import java.util.List;
import java.util.Set;

/** Carries a turn out: effects become rows, what was said becomes one message. */
record Carrying(Visit visit, Origin origin, Erasure erasure) {

  /** Carries a turn of the talk out: the talk moves on, and its next question is asked. */
  void out(Talk talk, Turn turn) {
    Acting acting = perform(turn.effects());
    if (!acting.hasErased()) {
      redraw(acting.visit(), acting.touched());
      talk.go(acting.visit(), turn, acting.remarks(), Scenes.of(acting.visit()), origin.pressed());
    }
    origin.close(acting.visit(), acting.hasAcknowledged() ? spoken().word(Line.NOTED) : "");
  }

  /** Carries effects out that leave the talk as it is. Remarks become a message of their own. */
  void beside(Talk talk, List<Effect> effects) {
    out(talk, new Turn(talk.step(), effects, Turn.Manner.WAITING));
  }

  /** Carries effects out without a word; only what stands in the chat already is drawn anew. */
  void silently(List<Effect> effects) {
    Acting acting = perform(effects);
    redraw(acting.visit(), acting.touched());
  }

  /** Carries a tap on a nudge out: the nudge is drawn anew, remarks pass by on the screen. */
  void onNudge(NudgeId nudge, List<Effect> effects) {
    Acting acting = perform(effects);
    if (!effects.isEmpty()) {
      acting.touched().add(nudge);
      redraw(acting.visit(), acting.touched());
    }
    List<Saying> remarks = acting.remarks();
    origin.close(acting.visit(), spoken().text(remarks, Question.NONE));
  }

  private Spoken spoken() {
    return Spoken.fixed(visit.house());
  }

  private Acting perform(List<Effect> effects) {
    Acting acting = new Acting(visit, origin, erasure);
    effects.forEach(effect -> effect.perform(acting));
    return acting;
  }

  private static void redraw(Visit visit, Set<NudgeId> nudges) {
    for (NudgeId id : nudges) {
      visit
          .tx()
          .nudges()
          .find(visit.person().id(), id)
          .ifPresent(
              nudge -> new NudgeSheet(visit, nudge, Scenes.of(visit)).redraw(nudge.messageId()));
    }
  }
}
