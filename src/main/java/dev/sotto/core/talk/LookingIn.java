package dev.sotto.core.talk;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Later", and when that is.
 *
 * <pre>
 * me   later
 * bot  When suits?   [In 30 min] [In 2 h] [Tonight]
 * me   after dinner
 * bot  I'll look in at 20:00.
 * </pre>
 */
public record LookingIn(List<Slot> slots) implements CheckingIn {
  /** What "tonight" means when nothing else is said. */
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  /** A look-in belongs to the practice's Day; further off it is another plan. */
  private static final Duration FURTHEST = Duration.ofHours(36);

  static Turn later(Clear clear, Scene scene) {
    if (scene.practices().isEmpty()) {
      return Turn.end().say(Line.NO_PRACTICE_YET);
    }
    List<Slot> open = Targets.of(scene).stream().filter(scene::isOpen).toList();
    List<Slot> slots = open.stream().filter(slot -> !scene.isResting(slot)).toList();
    if (slots.isEmpty()) {
      return Turn.end().say(open.isEmpty() ? Line.NOTHING_LEFT_OPEN : Line.LOOK_IN_PAUSED);
    }
    return clear
        .later()
        .said()
        .map(at -> settle(slots, at, scene))
        .orElseGet(() -> Turn.to(new LookingIn(slots)));
  }

  /** Asks about slots again. What was not for today is for today after all, then. */
  static List<Effect> at(List<Slot> slots, Instant at, Scene scene) {
    List<Effect> effects = new ArrayList<>();
    for (Slot slot : slots) {
      if (scene.isDeclined(slot)) {
        effects.add(new Effect.TakeBack(slot));
      }
      effects.add(new Effect.LookIn(slot, at));
    }
    return effects;
  }

  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.LOOK_IN_WHEN)
        .row(Option.of(Chip.IN_30_MINUTES), Option.of(Chip.IN_2_HOURS), Option.of(Chip.TONIGHT))
        .row(Option.of(Chip.LEAVE_IT));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.LEAVE_IT)) {
      return Turn.end().say(Line.ANY_TIME);
    }
    return when(reply, scene)
        .map(at -> settle(slots, at, scene))
        .orElseGet(() -> CheckingIn.heard(reply, scene));
  }

  private static Optional<ZonedDateTime> when(Reply reply, Scene scene) {
    return after(reply, scene.clock())
        .or(() -> scene.books().when().once(reply.words().words(), scene.clock()));
  }

  /** Returns the moment one of the three chips stands for. */
  static Optional<ZonedDateTime> after(Reply reply, ZonedDateTime now) {
    if (reply.chose(Chip.IN_30_MINUTES)) {
      return Optional.of(now.plusMinutes(30));
    }
    if (reply.chose(Chip.IN_2_HOURS)) {
      return Optional.of(now.plusHours(2));
    }
    return reply.chose(Chip.TONIGHT) ? Optional.of(tonight(now)) : Optional.empty();
  }

  /** Eight in the evening, or in an hour when that is over or close. */
  private static ZonedDateTime tonight(ZonedDateTime now) {
    ZonedDateTime evening = now.with(EVENING);
    return evening.isBefore(now.plusMinutes(30)) ? now.plusHours(1) : evening;
  }

  private static Turn settle(List<Slot> slots, ZonedDateTime at, Scene scene) {
    if (at.toInstant().isAfter(scene.now().plus(FURTHEST))) {
      return Turn.end().say(Line.LOOK_IN_TOO_FAR);
    }
    return Turn.end()
        .andAll(at(slots, at.toInstant(), scene))
        .say(Line.LOOK_IN_AT, "time", scene.books().wording().moment(at, scene.clock()));
  }
}
