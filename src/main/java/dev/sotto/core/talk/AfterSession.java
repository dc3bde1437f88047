package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * A session is over, and one question was asked about it. It is nothing to be in the middle of: any
 * other word is heard as if nobody had asked.
 *
 * <pre>
 * bot  Anything new to set up, or leave as is?     [New] [Leave as is]
 *                                                  [Clear the list]
 * </pre>
 */
public record AfterSession() implements Step {
  @Override
  public boolean isTalk() {
    return false;
  }

  @Override
  public Step afterNudge() {
    return new Idle();
  }

  @Override
  public Question asks(Scene scene) {
    Question question =
        Question.of(Line.SESSION_OVER)
            .row(Option.of(Chip.SOMETHING_NEW), Option.of(Chip.LEAVE_AS_IS));
    return scene.notebook().sessionList().isEmpty()
        ? question
        : question.row(Option.of(Chip.CLEAR_LIST));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.SOMETHING_NEW)) {
      return SettingUp.begin(reply, scene);
    }
    if (reply.chose(Chip.CLEAR_LIST)) {
      return Turn.to(new SessionList.Clearing());
    }
    return reply.chose(Chip.LEAVE_AS_IS)
        ? Turn.end().and(new Effect.Acknowledge())
        : CheckingIn.heard(reply, scene);
  }
}
