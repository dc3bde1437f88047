package dev.sotto.core.talk;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.InTheWayReading;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Stance;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A curious word about what is in the way. It hears, offers at most one small thing, and stops:
 * four times the bot speaks at most, and each time enough is enough.
 *
 * <pre>
 * me   (taps Something's in the way)
 * bot  What's in the way?      [It slipped my mind] [No time] … [Enough for now]
 * me   it's too much
 * bot  It's a lot right now.   [The tiny step] [A smaller step] [Rest today] [Enough for now]
 * me   a smaller step
 * bot  What would be smaller?  [One breath] [Enough for now]
 * me   one breath
 * bot  From now on the tiny step is: One breath. That was practice too; it's noted as tried.
 * </pre>
 */
public sealed interface InTheWay extends Step
    permits InTheWay.Notice,
        InTheWay.Told,
        InTheWay.Shown,
        InTheWay.WhichIsWorse,
        InTheWay.Safe,
        Reflecting,
        Reshaping {

  /** BEHAVIOUR row 72: how often the bot speaks in one such talk, its last word included. */
  int MOST_TURNS = 4;

  @Override
  default Step afterNudge() {
    return new Idle();
  }

  /** What it is about. */
  List<Slot> slots();

  /** How often the bot has spoken in this talk, this question included. */
  int turns();

  /** Whether a reply nobody understands may be answered by a hint, with a last word to come. */
  default boolean mayHint() {
    return turns() + 1 < MOST_TURNS;
  }

  /** Opens the talk about these slots. */
  static Turn notice(List<Slot> slots) {
    return slots.isEmpty()
        ? Turn.end().say(Line.NO_PRACTICE_YET)
        : Turn.to(new Notice(slots, Stance.PLAIN, 1));
  }

  /** Opens the talk without a nudge before it. */
  static Turn open(Scene scene) {
    return notice(Targets.of(scene));
  }

  /** Opens the talk with what the person said; what that does not tell is asked. */
  static Turn open(PrivateText words, Scene scene) {
    List<Slot> slots = Targets.namedIn(words, Targets.of(scene), scene);
    InTheWayReading reading = scene.books().inTheWay().read(words.words());
    if (slots.isEmpty()) {
      return notice(slots);
    }
    return reading.obstacle().isEmpty() && isToBeAsked(reading.stance(), words)
        ? Turn.to(new Notice(slots, reading.stance(), 1))
        : heard(reading, words, slots, scene, 1);
  }

  /** A sentence is said back in its own words; "stuck" says too little, and so does "I want to". */
  private static boolean isToBeAsked(Stance stance, PrivateText words) {
    return switch (stance) {
      case AGAINST -> false;
      case TORN -> true;
      case PLAIN -> !CheckingIn.isSentence(words);
    };
  }

  /** Goes on with what is in the way, in words or by its button. */
  static Turn heard(
      InTheWayReading reading, PrivateText words, List<Slot> slots, Scene scene, int turns) {
    Obstacle unsaid =
        reading.stance() == Stance.AGAINST ? Obstacle.POINTLESS : Obstacle.SOMETHING_ELSE;
    Obstacle obstacle = reading.obstacle().orElse(unsaid);
    return obstacle == Obstacle.MAKES_IT_WORSE
        ? worse(slots, scene)
        : noted(obstacle, slots, new Reflecting(slots, obstacle, reading.stance(), words, turns));
  }

  private static Turn noted(Obstacle obstacle, List<Slot> slots, Step next) {
    return obstacle == Obstacle.RATHER_NOT_SAY
        ? Turn.to(next)
        : Turn.to(next)
            .andAll(slots.stream().map(slot -> new Effect.NoteObstacle(slot, obstacle)).toList());
  }

  /** Rests what makes things worse at once; nothing smaller is offered (promise Q9). */
  static Turn worse(List<Slot> slots, Scene scene) {
    List<Slot> each = Targets.onePerPractice(slots);
    return switch (each.size()) {
      case 0 -> Turn.end().say(Line.NO_PRACTICE_YET);
      case 1 -> resting(each, scene).say(Line.WORSE, "name", scene.nameOf(each.get(0).practice()));
      default -> Turn.to(new WhichIsWorse(each, 1));
    };
  }

  private static Turn resting(List<Slot> slots, Scene scene) {
    Turn turn = Turn.to(new Safe(slots));
    for (Slot slot : slots) {
      String name = scene.nameOf(slot.practice());
      turn =
          turn.and(new Effect.PausePractice(slot.practice()))
              .and(new Effect.NoteObstacle(slot, Obstacle.MAKES_IT_WORSE))
              .and(
                  new SessionEffect.Bring(
                      SessionLine.Kind.WORSE,
                      new PrivateText(
                          scene.books().wording().word(Line.SESSION_WORSE, "name", name))));
    }
    return turn;
  }

  /** Whether words say that it does harm, which nothing else comes before. */
  static boolean isWorse(Reply reply, Scene scene) {
    return reply.means(Meaning.WORSE)
        || (reply.hasWords()
            && scene
                .books()
                .inTheWay()
                .read(reply.words().words())
                .obstacle()
                .equals(Optional.of(Obstacle.MAKES_IT_WORSE)));
  }

  /** Whether words say both, which is no later: "I know, but I can't tonight". */
  static boolean isTorn(Reply reply, Scene scene) {
    return reply.hasWords()
        && scene.books().inTheWay().read(reply.words().words()).stance() == Stance.TORN;
  }

  /** Ends without a decision. */
  static Turn leave() {
    return Turn.end().say(Line.IN_THE_WAY_LEFT);
  }

  /** What is it? Whatever they answer is enough. */
  record Notice(List<Slot> slots, Stance stance, int turns) implements InTheWay {
    /** The sentence that it was heard is to come, and the last word. */
    @Override
    public boolean mayHint() {
      return turns + 2 < MOST_TURNS;
    }

    @Override
    public Question asks(Scene scene) {
      Question question =
          Question.of(stance == Stance.TORN ? Line.IN_THE_WAY_TORN : Line.WHAT_IS_IN_THE_WAY);
      List<Option> obstacles =
          Arrays.stream(Obstacle.values())
              .map(it -> Option.of(Chip.OBSTACLE, it.name(), scene.books().obstacles().label(it)))
              .toList();
      return question.grid(2, obstacles).row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
        return leave();
      }
      if (reply.hasWords()) {
        return onWords(reply, scene);
      }
      return pressed(reply)
          .map(InTheWayReading::of)
          .map(reading -> heard(reading, PrivateText.NONE, slots, scene, turns + 1))
          .orElseGet(this::unclear);
    }

    private Turn onWords(Reply reply, Scene scene) {
      InTheWayReading reading = scene.books().inTheWay().read(reply.words().words());
      return CheckingIn.saysDone(reply) || (reading.obstacle().isEmpty() && isSaidElsewhere(reply))
          ? CheckingIn.heard(reply, scene.about(slots))
          : heard(reading, reply.words(), slots, scene, turns + 1);
    }

    private Turn unclear() {
      return mayHint()
          ? Turn.puzzled(new Notice(slots, stance, turns + 1), Line.IN_THE_WAY_UNCLEAR)
          : leave();
    }

    private static Optional<Obstacle> pressed(Reply reply) {
      return Arrays.stream(Obstacle.values())
          .filter(obstacle -> reply.chose(Chip.OBSTACLE))
          .filter(obstacle -> obstacle.name().equals(reply.argument()))
          .findFirst();
    }
  }

  /** Whether words are an answer of another kind: a check-in, a later, a question, a thank-you. */
  static boolean isSaidElsewhere(Reply reply) {
    return reply.reading().fold(InTheWay::isSaidElsewhere, unsure -> false);
  }

  private static boolean isSaidElsewhere(Clear clear) {
    return switch (clear.meaning()) {
      case DONE, TINY, TRIED, NOT_TODAY, NO, REST, LATER, STOP, THANKS, GREETING -> true;
      case QUESTION, IN_THE_WAY, WORSE, KEEP, YES, OTHER -> false;
    };
  }

  /** What a reply leads to that takes nothing of what is offered. */
  default Turn anythingElse(Reply reply, Scene scene) {
    if (isWorse(reply, scene)) {
      return worse(slots(), scene);
    }
    return reply.chose(Chip.ENOUGH_FOR_NOW) || !isSaidElsewhere(reply)
        ? leave()
        : CheckingIn.heard(reply, scene.about(slots()));
  }

  /** They told more. It is heard, and kept only if they say so. */
  record Told(List<Slot> slots, PrivateText words, int turns) implements InTheWay {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.IN_THE_WAY_TOLD)
          .row(Option.of(Chip.KEEP_FOR_SESSION), Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.KEEP_FOR_SESSION) || reply.means(Meaning.KEEP)
          ? Ending.kept(slots, words, scene)
          : anythingElse(reply, scene);
    }
  }

  /** Their own words about the practice, to read again. */
  record Shown(List<Slot> slots, int turns) implements InTheWay {
    @Override
    public Question asks(Scene scene) {
      return slots.stream()
          .findFirst()
          .flatMap(slot -> scene.practice(slot.practice()))
          .map(Shown::words)
          .orElseGet(() -> Question.of(Line.NO_PRACTICE_YET))
          .row(Option.of(Chip.ASK_THERAPIST), Option.of(Chip.ENOUGH_FOR_NOW));
    }

    /** A practice that has no other name than its words is not named twice. */
    private static Question words(Practice practice) {
      String words = practice.words().words();
      return practice.nudgeName().equals(practice.words())
          ? Question.of(Line.YOUR_WORDS_ALONE, "words", words)
          : Question.of(Line.IN_YOUR_WORDS, "name", practice.nudgeName().words(), "words", words);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.ASK_THERAPIST)
          ? Ending.asked(slots, scene)
          : anythingElse(reply, scene);
    }
  }

  /**
   * Something makes it worse, and several practices could be it. Where it stays unsaid which, all
   * of them rest.
   */
  record WhichIsWorse(List<Slot> slots, int turns) implements InTheWay {
    /** The question whether they are safe is to come, and the last word. */
    @Override
    public boolean mayHint() {
      return turns + 2 < MOST_TURNS;
    }

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
        return leave();
      }
      List<Slot> chosen = Targets.chosen(slots, reply);
      if (!chosen.isEmpty()) {
        return worse(chosen, scene);
      }
      return mayHint() && !reply.chose(Chip.ALL_OF_THEM)
          ? Turn.puzzled(new WhichIsWorse(slots, turns + 1), Line.USE_THE_BUTTONS)
          : resting(slots, scene).say(Line.WORSE_ALL);
    }
  }

  /** Whether they are safe, once something was paused for making things worse. */
  record Safe(List<Slot> slots) implements InTheWay {
    @Override
    public int turns() {
      return MOST_TURNS - 1;
    }

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.FEEL_SAFE)
          .row(Option.of(Chip.FEEL_SAFE), Option.of(Chip.FEEL_NOT_SURE));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.FEEL_SAFE)) {
        return Turn.end().say(Line.FEEL_SAFE_YES);
      }
      return reply.chose(Chip.FEEL_NOT_SURE) || !isSaidElsewhere(reply)
          ? Turn.end().say(Line.FEEL_SAFE_NOT_SURE).and(new Effect.ShowHelplines())
          : CheckingIn.heard(reply, scene.about(slots));
    }
  }
}
