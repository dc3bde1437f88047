package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * Erasing everything. Asked once, because a command picked by mistake could not be taken back;
 * whoever wants to sleep on it for five minutes says so.
 *
 * <pre>
 * me   /forget
 * bot  That erases everything I hold about you …
 *      [Erase everything] [Erase, with 5 minutes to undo] [Keep it]
 * </pre>
 */
public record Forgetting() implements Step {
  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.FORGET_ASK)
        .row(Option.of(Chip.ERASE_EVERYTHING))
        .row(Option.of(Chip.ERASE_WITH_UNDO))
        .row(Option.of(Chip.KEEP_EVERYTHING));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.ERASE_EVERYTHING)) {
      return Turn.end().and(new Effect.Erase());
    }
    if (reply.chose(Chip.ERASE_WITH_UNDO)) {
      Leaving leaving = new Leaving(scene.now().plus(Leaving.UNDO));
      return Turn.to(leaving).and(new Effect.Leave(leaving.at()));
    }
    return reply.chose(Chip.KEEP_EVERYTHING)
        ? Leaving.stays()
        : Turn.puzzled(this, Line.USE_THE_BUTTONS);
  }
}
