package dev.sotto.core.talk;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A curious word about what is in the way. It hears, offers at most one small thing, and stops.
 *
 * <pre>
 * me   (taps Something's in the way)
 * bot  What's in the way?      [It slipped my mind] [No time] … [Enough for now]
 * me   it's too much
 * bot  It's a lot right now.   [The tiny step] [Later] [Leave it for today]
 * me   leave it for today
 * bot  Then it rests for today.
 * </pre>
 */
public sealed interface InTheWay extends Step {

  /** Opens the talk about these slots. */
  static Turn notice(List<Slot> slots) {
    return slots.isEmpty() ? Turn.end().say(Line.NO_PRACTICE_YET) : Turn.to(new Notice(slots));
  }

  /** Opens the talk without a nudge before it. */
  static Turn open(Scene scene) {
    return notice(Targets.of(scene));
  }

  /** Rests what makes things worse at once; nothing smaller is offered (promise Q9). */
  static Turn worse(List<Slot> slots, Scene scene) {
    return switch (slots.size()) {
      case 0 -> Turn.end().say(Line.NO_PRACTICE_YET);
      case 1 ->
          Turn.end()
              .and(new Effect.PausePractice(slots.get(0).practice()))
              .say(Line.WORSE, "name", scene.nameOf(slots.get(0).practice()));
      default -> Turn.to(new WhichIsWorse(slots));
    };
  }

  /** What is it? Whatever they answer is enough. */
  record Notice(List<Slot> slots) implements InTheWay {
    @Override
    public Question asks(Scene scene) {
      Question question = Question.of(Line.WHAT_IS_IN_THE_WAY);
      List<Option> pair = new ArrayList<>();
      for (Obstacle obstacle : Obstacle.values()) {
        pair.add(
            Option.of(Chip.OBSTACLE, obstacle.name(), scene.books().obstacles().label(obstacle)));
        if (pair.size() == 2) {
          question = question.row(List.copyOf(pair));
          pair.clear();
        }
      }
      return question.row(pair).row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
        return Turn.end().say(Line.IN_THE_WAY_LEFT);
      }
      if (reply.hasWords() && CheckingIn.isCheckin(reply)) {
        return CheckingIn.heard(reply, scene);
      }
      return obstacle(reply)
          .map(obstacle -> hear(obstacle, scene))
          .orElseGet(() -> Turn.puzzled(this, Line.IN_THE_WAY_UNCLEAR));
    }

    private Turn hear(Obstacle obstacle, Scene scene) {
      return obstacle == Obstacle.MAKES_IT_WORSE
          ? worse(slots, scene)
          : Turn.to(new Heard(slots, obstacle));
    }

    private static Optional<Obstacle> obstacle(Reply reply) {
      if (reply.hasWords()) {
        return Optional.of(Obstacle.SOMETHING_ELSE);
      }
      return Arrays.stream(Obstacle.values())
          .filter(obstacle -> reply.chose(Chip.OBSTACLE))
          .filter(obstacle -> obstacle.name().equals(reply.argument()))
          .findFirst();
    }
  }

  /** They said what it is. One thing is offered, and leaving it is as good. */
  record Heard(List<Slot> slots, Obstacle obstacle) implements InTheWay {
    @Override
    public Question asks(Scene scene) {
      Question question =
          Question.of(
              Line.IN_THE_WAY_HEARD, "reflection", scene.books().obstacles().reflection(obstacle));
      question =
          mayShrink(scene)
              ? question.row(Option.of(Chip.DO_TINY_TODAY), Option.of(Chip.LATER))
              : question.row(Option.of(Chip.TRIED_IT), Option.of(Chip.LATER));
      return question.row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LATER)) {
        return Turn.to(new LookingIn(slots));
      }
      if (reply.chose(Chip.DO_TINY_TODAY) && mayShrink(scene)) {
        return Turn.end().say(Line.IN_THE_WAY_TINY);
      }
      if (reply.chose(Chip.TRIED_IT)) {
        return Turn.end()
            .andAll(
                slots.stream()
                    .map(slot -> new Effect.Settle(slot, Outcome.TRIED, Duration.ZERO))
                    .toList())
            .say(Line.IN_THE_WAY_TRIED);
      }
      return reply.chose(Chip.ENOUGH_FOR_NOW)
          ? Turn.end().say(Line.IN_THE_WAY_LEFT)
          : CheckingIn.heard(reply, scene);
    }

    /** Exact practices never get smaller, and a step that was never set cannot be offered. */
    private boolean mayShrink(Scene scene) {
      return slots.stream()
          .flatMap(slot -> scene.practice(slot.practice()).stream())
          .allMatch(Heard::hasTinyStep);
    }

    private static boolean hasTinyStep(Practice practice) {
      return !practice.kind().isExact() && !practice.tinyStep().isBlank();
    }
  }

  /** Something makes it worse, and several practices could be it. */
  record WhichIsWorse(List<Slot> slots) implements InTheWay {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHICH_ONE)
          .row(Option.of(Chip.ALL_OF_THEM))
          .stack(Targets.options(slots, scene))
          .row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
        return Turn.end().say(Line.IN_THE_WAY_LEFT);
      }
      if (reply.chose(Chip.ALL_OF_THEM)) {
        return Turn.end()
            .andAll(slots.stream().map(slot -> new Effect.PausePractice(slot.practice())).toList())
            .say(Line.WORSE_ALL);
      }
      List<Slot> chosen = Targets.chosen(slots, reply);
      return chosen.isEmpty() ? Turn.puzzled(this, Line.USE_THE_BUTTONS) : worse(chosen, scene);
    }
  }
}
