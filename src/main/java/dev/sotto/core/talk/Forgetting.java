package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * Erasing everything. Asked once, because a command picked by mistake could not be taken back.
 *
 * <pre>
 * me   /forget
 * bot  That erases everything I hold about you, now and for good.   [Erase everything] [Keep it]
 * </pre>
 */
public record Forgetting() implements Step {
  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.FORGET_ASK)
        .row(Option.of(Chip.ERASE_EVERYTHING))
        .row(Option.of(Chip.KEEP_EVERYTHING));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.ERASE_EVERYTHING)) {
      return Turn.end().and(new Effect.Erase());
    }
    return reply.chose(Chip.KEEP_EVERYTHING)
        ? Turn.end().say(Line.FORGET_KEPT)
        : Turn.puzzled(this, Line.USE_THE_BUTTONS);
  }
}
