package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Frequency;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.OneLine;
import dev.sotto.core.safety.PracticeScreen.Verdict;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Setting up a practice: the person's words first, then one small question at a time. Each can be
 * skipped, and the card is always one tap away.
 *
 * <pre>
 * bot  What would you like to practise?   [Skip]
 * me   4-7-8 breathing, 2 minutes, weekdays at 8 after coffee
 * bot  (the card)                         [Looks right] [Change]
 *
 * me   journal
 * bot  What would the smallest version be that counts?   [three sentences] [Skip] [To the card]
 * me   one sentence
 * bot  What does it follow?               …
 * </pre>
 */
public sealed interface SettingUp extends Step {

  /** Opens the talk, with or without words behind the command. */
  static Turn begin(Reply reply, Scene scene) {
    if (scene.practices().size() >= scene.books().mostPractices()) {
      return Turn.to(new Full());
    }
    return reply.hasWords() ? new What().on(reply, scene) : Turn.to(new What());
  }

  /** There are as many practices as fit in a week. One may make room. */
  record Full() implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      List<Option> options =
          scene.practices().stream()
              .map(
                  practice ->
                      Option.of(
                          Chip.PRACTICE,
                          String.valueOf(practice.id().value()),
                          practice.nudgeName().words()))
              .toList();
      return Question.of(
              Line.PRACTICES_FULL, "number", String.valueOf(scene.books().mostPractices()))
          .stack(options)
          .row(Option.of(Chip.LEAVE_IT));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      return scene.practices().stream()
          .filter(practice -> reply.chose(Chip.PRACTICE))
          .filter(practice -> reply.argument().equals(String.valueOf(practice.id().value())))
          .findFirst()
          .map(practice -> Turn.to(new What()).and(new Effect.PutAway(practice.id())))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }
  }

  /** What it is, as the person puts it, perhaps with the time in the same breath. */
  record What() implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHAT_PRACTICE).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (!reply.hasWords()) {
        return Turn.puzzled(this, Line.WHAT_PRACTICE_UNCLEAR);
      }
      if (isTooLong(reply)) {
        return tooLong(this);
      }
      OneLine line = scene.books().oneLine().read(reply.words().words(), scene.today().date());
      if (line.words().isBlank()) {
        return Turn.puzzled(this, Line.WHAT_PRACTICE_UNCLEAR);
      }
      Draft draft = known(line, scene);
      return switch (scene.books().practiceScreen().judge(reply.words().words())) {
        case HARMFUL -> Turn.puzzled(this, Line.PRACTICE_BETTER_HELD);
        case AVOIDING -> Turn.to(PracticeCard.of(draft)).say(Line.PRACTICE_NOT_ASKED);
        case FINE ->
            Turn.to(
                Scheduling.ready(line.schedule()).isPresent()
                    ? Planning.atCard(draft.unplanned()).ready(draft)
                    : afterWords(draft));
      };
    }

    private static Draft known(OneLine line, Scene scene) {
      Draft draft = Draft.of(new PrivateText(line.words()));
      return draft
          .withKind(scene.books().kinds().guess(line.words()))
          .withSchedule(Scheduling.ready(line.schedule()).orElseGet(Schedule.OnRequest::new))
          .withAnchor(new PrivateText(line.anchor()));
    }

    private static Step afterWords(Draft draft) {
      return draft.kind() == PracticeKind.OTHER
          ? new Sorting.Kind(draft, Road.ONWARD)
          : afterKind(draft, Road.ONWARD);
    }
  }

  /** Other words for the same practice. */
  record Reword(Draft draft) implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WORDS_KEPT, "words", draft.words().words()).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      Turn turn =
          answerKindly(
              reply,
              scene,
              this,
              draft,
              () -> PracticeCard.of(draft),
              words -> PracticeCard.of(draft.withWords(words)));
      return verdict(reply, scene) == Verdict.AVOIDING ? turn.say(Line.PRACTICE_NOT_ASKED) : turn;
    }
  }

  /**
   * The smallest version that counts.
   *
   * @param rounds above 0 when this is asked because the person was not sure enough
   */
  record TinyStep(Draft draft, Road road, int rounds) implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      return skippable(Question.of(Line.WHICH_TINY_STEP).stack(suggestions(scene).options()), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return suggestions(scene)
          .chosen(reply)
          .map(step -> Turn.to(onward(draft.withTinyStep(step))))
          .orElseGet(
              () ->
                  answerKindly(
                      reply,
                      scene,
                      this,
                      draft,
                      () -> onward(draft),
                      words -> onward(draft.withTinyStep(words))));
    }

    private Suggestions suggestions(Scene scene) {
      return new Suggestions(Chip.TINY, scene.books().kinds().tinySteps(draft.kind()));
    }

    private Step onward(Draft next) {
      return afterAdjusting(next, road, rounds, new Anchor(next, road));
    }
  }

  /** The everyday event it follows. */
  record Anchor(Draft draft, Road road) implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      Question question =
          draft.kind().isExact()
              ? Question.of(Line.EXACT_STAYS).also(Line.WHICH_ANCHOR)
              : Question.of(Line.WHICH_ANCHOR);
      return skippable(question.stack(suggestions(scene).options()), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return suggestions(scene)
          .chosen(reply)
          .map(moment -> Turn.to(onward(draft.withAnchor(moment))))
          .or(() -> beforehand(reply, scene))
          .orElseGet(
              () ->
                  answer(
                      reply,
                      this,
                      draft,
                      () -> onward(draft),
                      words -> onward(draft.withAnchor(words))));
    }

    private Suggestions suggestions(Scene scene) {
      return new Suggestions(Chip.MOMENT, scene.books().kinds().moments(draft.kind()));
    }

    /** Nobody is asked in a moment that leaves no hand for a phone, but before it. */
    private Optional<Turn> beforehand(Reply reply, Scene scene) {
      return scene
          .books()
          .kinds()
          .before(reply.words().words())
          .filter(moment -> !comes())
          .map(
              moment ->
                  Turn.to(onward(draft.withAnchor(new PrivateText(moment))))
                      .say(Line.ASKED_BEFORE, "moment", moment));
    }

    private Step onward(Draft next) {
      Step onward = comes() ? new Committing.Obstacle(next, road) : new When(next, road, 0);
      return road.choose(onward, PracticeCard.of(next));
    }

    /** Whether it is done when an occasion comes: no clock is asked for, unless they want one. */
    private boolean comes() {
      return draft.kind().frequency() == Frequency.AS_IT_COMES;
    }
  }

  /**
   * Days and times, in words.
   *
   * @param rounds above 0 when this is asked because the person was not sure enough
   */
  record When(Draft draft, Road road, int rounds) implements SettingUp {
    @Override
    public Question asks(Scene scene) {
      return skippable(Question.of(Line.WHEN).row(Option.of(Chip.NEVER_ASK)), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.NEVER_ASK)) {
        return Turn.to(onward(draft.withSchedule(new Schedule.OnRequest())));
      }
      if (!reply.hasWords()) {
        return answer(reply, this, draft, () -> onward(draft), words -> this);
      }
      return Scheduling.read(reply, scene, this);
    }

    Step onward(Draft next) {
      return afterAdjusting(next, road, rounds, new Committing.Obstacle(next, road));
    }
  }

  static Step afterKind(Draft draft, Road road) {
    Step onward = draft.kind().isExact() ? new Anchor(draft, road) : new TinyStep(draft, road, 0);
    return road.choose(onward, Planning.atCard(draft.unplanned()).ready(draft));
  }

  private static Step afterAdjusting(Draft draft, Road road, int rounds, Step onward) {
    return rounds > 0
        ? new Committing.Confidence(draft, road, rounds)
        : road.choose(onward, PracticeCard.of(draft));
  }

  /** Adds the ways out every set-up question has. */
  static Question skippable(Question question, Road road) {
    return switch (road) {
      case ONWARD -> question.row(Option.of(Chip.SKIP), Option.of(Chip.TO_THE_CARD));
      case TO_CARD -> question.row(Option.of(Chip.SKIP));
    };
  }

  /**
   * Answers a question that takes free words.
   *
   * @param same the step that asked
   * @param skipped where skipping leads
   * @param said where words lead
   */
  static Turn answer(
      Reply reply,
      Step same,
      Draft draft,
      Supplier<Step> skipped,
      Function<PrivateText, Step> said) {
    if (reply.chose(Chip.SKIP)) {
      return Turn.to(skipped.get());
    }
    if (reply.chose(Chip.TO_THE_CARD)) {
      return Turn.to(PracticeCard.of(draft));
    }
    if (!reply.hasWords()) {
      return Turn.puzzled(same, Line.USE_THE_BUTTONS);
    }
    return isTooLong(reply) ? tooLong(same) : Turn.to(said.apply(reply.words()));
  }

  /** As {@link #answer}, for words that become part of what is practised. */
  static Turn answerKindly(
      Reply reply,
      Scene scene,
      Step same,
      Draft draft,
      Supplier<Step> skipped,
      Function<PrivateText, Step> said) {
    return verdict(reply, scene) == Verdict.HARMFUL
        ? Turn.puzzled(same, Line.PRACTICE_BETTER_HELD)
        : answer(reply, same, draft, skipped, said);
  }

  private static Verdict verdict(Reply reply, Scene scene) {
    return reply.hasWords()
        ? scene.books().practiceScreen().judge(reply.words().words())
        : Verdict.FINE;
  }

  private static boolean isTooLong(Reply reply) {
    return reply.words().words().length() > Limits.WORDS;
  }

  private static Turn tooLong(Step same) {
    return Turn.puzzled(same, Line.TOO_LONG, "limit", String.valueOf(Limits.WORDS));
  }
}
