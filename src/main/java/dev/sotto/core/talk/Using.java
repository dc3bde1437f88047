package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.List;

/**
 * A practice was used for real, outside its time. That is no check-in, and changes nothing that was
 * planned.
 *
 * <pre>
 * me   /used breathing at work
 * bot  breathing: used for real.     [Take it back]
 * </pre>
 */
public sealed interface Using extends Step {

  /** Notes it for the practice the words name, or asks which it was. */
  static Turn begin(PrivateText words, Scene scene) {
    List<Practice> practices = Targets.practicesNamedIn(words, scene);
    return switch (practices.size()) {
      case 0 -> Turn.end().say(Line.NO_PRACTICE_YET);
      case 1 -> noted(practices.get(0));
      default -> Turn.to(new Which());
    };
  }

  /** Whether words begin by saying that something was used, with no command before them. */
  static boolean isSaid(PrivateText words, Scene scene) {
    return scene.books().usedForReal().areOf(words.words());
  }

  private static Turn noted(Practice practice) {
    return Turn.end().and(new SessionEffect.Use(practice.id()));
  }

  /** Which of several. */
  record Which() implements Using {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.USED_WHICH)
          .stack(scene.practices().stream().map(Which::option).toList())
          .row(Option.of(Chip.LEAVE_IT));
    }

    private static Option option(Practice practice) {
      return Option.of(
          Chip.PRACTICE, String.valueOf(practice.id().value()), practice.nudgeName().words());
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      List<Practice> named =
          reply.chose(Chip.PRACTICE)
              ? scene.practices().stream()
                  .filter(it -> reply.argument().equals(String.valueOf(it.id().value())))
                  .toList()
              : Targets.practicesNamedIn(reply.words(), scene);
      return named.size() == 1 ? noted(named.get(0)) : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }
}
