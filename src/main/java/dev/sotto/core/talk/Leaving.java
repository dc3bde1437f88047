package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.time.Instant;

/**
 * Everything is erased in some minutes, because somebody wanted time to take it back. Nothing else
 * is talked about until then.
 *
 * <pre>
 * me   /forget
 * bot  That erases everything I hold about you …  [Erase everything] [Erase, with 5 minutes …] [Keep it]
 * me   (taps the second)
 * bot  Everything I hold about you goes at 18:05. Until then I'm quiet, …          [Undo]
 * </pre>
 *
 * @param at when it happens
 */
public record Leaving(Instant at) implements Step {
  /** How long it can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(5);

  @Override
  public Question asks(Scene scene) {
    String time = scene.books().wording().clock(at.atZone(scene.zone()).toLocalTime());
    return Question.of(Line.FORGET_SOON, "time", time).row(Option.of(Chip.UNDO_ERASE));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    return reply.chose(Chip.UNDO_ERASE) ? stays() : Turn.to(this);
  }

  /** Takes it back. */
  public static Turn stays() {
    return Turn.end().and(new Effect.Stay()).say(Line.FORGET_KEPT);
  }
}
