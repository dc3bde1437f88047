package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Pause;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A break from everything unprompted.
 *
 * <pre>
 * me   /pause
 * bot  For how long?   [3 days] [A week] [Until the session] [Until I say]
 * me   until 3 december
 * bot  Quiet until Thu 3 Dec.
 * </pre>
 */
public record Pausing() implements Step {

  /** Starts a pause from the words behind the command, or asks how long. */
  public static Turn begin(Reply reply, Scene scene) {
    Pausing asked = new Pausing();
    return reply.hasWords() ? asked.on(spelled(asked, reply, scene), scene) : Turn.to(asked);
  }

  /** Behind a command, words that say what a button says press it as well. */
  private static Reply spelled(Step asked, Reply reply, Scene scene) {
    return asked.asks(scene).rows().stream()
        .flatMap(row -> row.stream())
        .filter(option -> Normaliser.same(label(option, scene), reply.words().words()))
        .findFirst()
        .<Reply>map(Reply.Chosen::new)
        .orElse(reply);
  }

  private static String label(Option option, Scene scene) {
    return scene.books().wording().script().label(option.chip());
  }

  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.PAUSE_HOW_LONG)
        .row(Option.of(Chip.THREE_DAYS), Option.of(Chip.A_WEEK))
        .row(Option.of(Chip.UNTIL_SESSION), Option.of(Chip.UNTIL_I_SAY));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.UNTIL_I_SAY)) {
      return untilTheySay();
    }
    if (reply.chose(Chip.UNTIL_SESSION)) {
      return untilSession(scene);
    }
    if (reply.chose(Chip.THREE_DAYS)) {
      return until(scene.today().date().plusDays(3), scene);
    }
    if (reply.chose(Chip.A_WEEK)) {
      return until(scene.today().date().plusDays(7), scene);
    }
    return date(reply, scene)
        .map(date -> until(date, scene))
        .orElseGet(() -> Turn.puzzled(this, Line.PAUSE_UNCLEAR));
  }

  /** A first day that is welcome again, and not today. */
  private static Optional<LocalDate> date(Reply reply, Scene scene) {
    return scene
        .books()
        .when()
        .date(reply.words().words(), scene.clock())
        .filter(date -> date.isAfter(scene.today().date()));
  }

  /** Rests until the next session is over; asks for its day where no session is known. */
  static Turn untilSession(Scene scene) {
    return scene
        .notebook()
        .appointment()
        .flatMap(known -> known.next(scene.now(), scene.zone()))
        .map(
            session ->
                pause(
                    session.to(),
                    scene.books().wording().dayAndClock(session.to().atZone(scene.zone()))))
        .orElseGet(() -> Turn.to(new UntilSession()));
  }

  private static Turn untilTheySay() {
    return Turn.end().and(new Effect.PauseAll(Pause.OPEN_ENDED)).say(Line.PAUSED_OPEN);
  }

  private static Turn until(LocalDate date, Scene scene) {
    return pause(
        date.atTime(scene.settings().dayStart()).atZone(scene.zone()).toInstant(),
        scene.books().wording().date(new Day(date)));
  }

  private static Turn pause(Instant until, String told) {
    return Turn.end()
        .and(new Effect.PauseAll(new Pause(until)))
        .say(Line.PAUSED_UNTIL, "date", told);
  }

  /**
   * The one question about the session: its day.
   *
   * <pre>
   * bot  When do you see them next?   [Until I say] [Leave it]
   * me   thursday
   * bot  Quiet until Thu 3 Dec.
   * </pre>
   */
  public record UntilSession() implements Step {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.PAUSE_UNTIL_SESSION)
          .row(Option.of(Chip.UNTIL_I_SAY), Option.of(Chip.LEAVE_IT));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      return reply.chose(Chip.UNTIL_I_SAY)
          ? untilTheySay()
          : date(reply, scene)
              .map(date -> until(date, scene))
              .orElseGet(() -> Turn.puzzled(this, Line.PAUSE_SESSION_UNCLEAR));
    }
  }
}
