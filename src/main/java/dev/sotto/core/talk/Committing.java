package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The second half of setting up: what may get in the way, how sure the person is, and what a nudge
 * may say on a lock screen.
 *
 * <pre>
 * bot  What could get in the way?   [Skip] [To the card]
 * me   i'm late for the train
 * bot  If that happens, then…?
 * me   one round on the platform
 * bot  How sure are you, 0 to 10?   [0] … [10]
 * me   5
 * bot  5 is honest. Make it smaller, another time, or keep it?
 * </pre>
 */
public sealed interface Committing extends Step {
  /** From here on nothing is adjusted (Brief Action Planning, Gutnick 2014). */
  int SURE_ENOUGH = 7;

  /** How often a low number may lead to an adjustment before it is left alone. */
  int MOST_ROUNDS = 2;

  /** One thing that may get in the way. */
  record Obstacle(Draft draft, Road road) implements Committing {
    @Override
    public Question asks(Scene scene) {
      return SettingUp.skippable(Question.of(Line.WHICH_OBSTACLE), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      Draft without = draft.withObstacle(PrivateText.NONE).withIfThen(PrivateText.NONE);
      return SettingUp.answer(
          reply,
          this,
          draft,
          () -> road.choose(new Confidence(without, Road.ONWARD, 0), PracticeCard.of(without)),
          words -> new IfThen(draft.withObstacle(words), road));
    }
  }

  /** What the person does when it happens. */
  record IfThen(Draft draft, Road road) implements Committing {
    @Override
    public Question asks(Scene scene) {
      return SettingUp.skippable(
          Question.of(Line.IF_THEN, "obstacle", draft.obstacle().words()), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return SettingUp.answerKindly(
          reply,
          scene,
          this,
          draft,
          () -> onward(draft.withIfThen(PrivateText.NONE)),
          words -> onward(draft.withIfThen(words)));
    }

    private Step onward(Draft next) {
      return road.choose(new Confidence(next, Road.ONWARD, 0), PracticeCard.of(next));
    }
  }

  /**
   * How sure the person is.
   *
   * @param rounds how often they have adjusted something because of a low number
   */
  record Confidence(Draft draft, Road road, int rounds) implements Committing {
    private static final int MOST = 10;

    @Override
    public Question asks(Scene scene) {
      Question question = Question.of(Line.HOW_CONFIDENT).row(numbers(0, 5)).row(numbers(6, MOST));
      return SettingUp.skippable(question, road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.to(onward(draft));
      }
      if (reply.chose(Chip.TO_THE_CARD)) {
        return Turn.to(PracticeCard.of(draft));
      }
      OptionalInt number = number(reply.chose(Chip.NUMBER) ? reply.argument() : words(reply));
      return number.isPresent()
          ? settle(draft.withConfidence(number.getAsInt()))
          : Turn.puzzled(this, Line.CONFIDENCE_UNCLEAR);
    }

    private Turn settle(Draft sure) {
      return sure.confidence() < SURE_ENOUGH && rounds < MOST_ROUNDS
          ? Turn.to(new Unsure(sure, road, rounds))
          : Turn.to(onward(sure));
    }

    private Step onward(Draft next) {
      return road.choose(new NudgeName(next, Road.ONWARD), PracticeCard.of(next));
    }

    private static String words(Reply reply) {
      return reply.words().words();
    }

    /** Reads a whole number from 0 to 10 at the start of the words: "7", "7/10", "7 maybe". */
    private static OptionalInt number(String words) {
      String digits = words.strip().split("\\D", 2)[0];
      if (digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) > MOST) {
        return OptionalInt.empty();
      }
      return OptionalInt.of(Integer.parseInt(digits));
    }

    private static Option[] numbers(int from, int to) {
      return IntStream.rangeClosed(from, to)
          .mapToObj(String::valueOf)
          .map(number -> Option.of(Chip.NUMBER, number, number))
          .toArray(Option[]::new);
    }
  }

  /** The number is low: something may change, and nothing has to. */
  record Unsure(Draft draft, Road road, int rounds) implements Committing {
    @Override
    public Question asks(Scene scene) {
      Question question =
          Question.of(Line.CONFIDENCE_LOW, "number", String.valueOf(draft.confidence()));
      if (!draft.kind().isExact()) {
        question = question.row(Option.of(Chip.SMALLER));
      }
      return question.row(Option.of(Chip.ANOTHER_TIME), Option.of(Chip.KEEP_ANYWAY));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SMALLER) && !draft.kind().isExact()) {
        return Turn.to(new SettingUp.TinyStep(draft, road, rounds + 1));
      }
      if (reply.chose(Chip.ANOTHER_TIME)) {
        return Turn.to(new SettingUp.When(draft, road, rounds + 1));
      }
      return reply.chose(Chip.KEEP_ANYWAY)
          ? Turn.to(road.choose(new NudgeName(draft, Road.ONWARD), PracticeCard.of(draft)))
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }

  /** What a nudge calls it, which is what a lock screen shows. */
  record NudgeName(Draft draft, Road road) implements Committing {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.NUDGE_NAME, "name", draft.words().words())
          .row(Option.of(Chip.ITS_NAME));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.ITS_NAME)
          ? Turn.to(PracticeCard.of(draft.withNudgeName(PrivateText.NONE)))
          : SettingUp.answer(
              reply,
              this,
              draft,
              () -> PracticeCard.of(draft),
              words -> PracticeCard.of(draft.withNudgeName(words)));
    }
  }
}
