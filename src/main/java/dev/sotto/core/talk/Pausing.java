package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Pause;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.LocalDate;

/**
 * A break from everything unprompted.
 *
 * <pre>
 * me   /pause
 * bot  For how long?   [3 days] [A week] [Until I say]
 * me   until 3 december
 * bot  Quiet until Thu 3 Dec.
 * </pre>
 */
public record Pausing() implements Step {

  /** Starts a pause from the words behind the command, or asks how long. */
  public static Turn begin(Reply reply, Scene scene) {
    return reply.hasWords() ? new Pausing().on(reply, scene) : Turn.to(new Pausing());
  }

  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.PAUSE_HOW_LONG)
        .row(Option.of(Chip.THREE_DAYS), Option.of(Chip.A_WEEK))
        .row(Option.of(Chip.UNTIL_I_SAY));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.UNTIL_I_SAY)) {
      return Turn.end().and(new Effect.PauseAll(Pause.OPEN_ENDED)).say(Line.PAUSED_OPEN);
    }
    if (reply.chose(Chip.THREE_DAYS)) {
      return until(scene.today().date().plusDays(3), scene);
    }
    if (reply.chose(Chip.A_WEEK)) {
      return until(scene.today().date().plusDays(7), scene);
    }
    return scene
        .books()
        .when()
        .date(reply.words().words(), scene.clock())
        .filter(date -> date.isAfter(scene.today().date()))
        .map(date -> until(date, scene))
        .orElseGet(() -> Turn.puzzled(this, Line.PAUSE_UNCLEAR));
  }

  private static Turn until(LocalDate date, Scene scene) {
    Day first = new Day(date);
    Pause pause =
        new Pause(date.atTime(scene.settings().dayStart()).atZone(scene.zone()).toInstant());
    return Turn.end()
        .and(new Effect.PauseAll(pause))
        .say(Line.PAUSED_UNTIL, "date", scene.books().wording().date(first));
  }
}
