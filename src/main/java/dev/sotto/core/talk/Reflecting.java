package dev.sotto.core.talk;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.reading.Stance;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * They said what it is. One sentence says that it was heard, and one choice fits it; leaving it is
 * as good.
 *
 * @param stance how they stand to it: somebody torn is met where they are torn, somebody against it
 *     is agreed with
 * @param words what they typed; blank when they pressed a button
 */
public record Reflecting(
    List<Slot> slots, Obstacle obstacle, Stance stance, PrivateText words, int turns)
    implements InTheWay {

  /** How long the bot is quiet when somebody starts now. */
  private static final Duration A_START = Duration.ofMinutes(2);

  /** Longer words are not said back. */
  private static final int AN_ECHO = 120;

  @Override
  public Question asks(Scene scene) {
    Question question = reflection();
    List<WayOn> ways = ways(scene);
    if (ways.contains(WayOn.TRIED)) {
      question = question.also(Line.EXACT_TODAY);
    }
    List<Option> options = ways.stream().map(way -> Option.of(way.chip())).toList();
    question = question.stack(options);
    if (!words.isBlank()) {
      question = question.row(Option.of(Chip.KEEP_FOR_SESSION));
    }
    return question.row(Option.of(isExact(scene) ? Chip.STOP_FOR_TODAY : Chip.ENOUGH_FOR_NOW));
  }

  private Question reflection() {
    return switch (stance) {
      case AGAINST -> Question.of(Line.HEARD_AGAINST);
      case TORN -> Question.of(Line.HEARD_TORN).and(plainReflection());
      case PLAIN -> plainReflection();
    };
  }

  private Question plainReflection() {
    boolean isOwn = obstacle == Obstacle.SOMETHING_ELSE && !words.isBlank();
    return isOwn && words.words().length() <= AN_ECHO
        ? Question.of(Line.HEARD_OWN_WORDS, "words", words.words())
        : Question.of(reflection(obstacle));
  }

  private static Line reflection(Obstacle obstacle) {
    return switch (obstacle) {
      case FORGOT -> Line.HEARD_FORGOT;
      case NO_TIME -> Line.HEARD_NO_TIME;
      case NOT_CLEAR -> Line.HEARD_NOT_CLEAR;
      case POINTLESS -> Line.HEARD_POINTLESS;
      case TOUCHES_SOMETHING_SORE -> Line.HEARD_SORE;
      case HAS_TO_BE_PERFECT -> Line.HEARD_PERFECT;
      case ASHAMED -> Line.HEARD_ASHAMED;
      case TOO_MUCH -> Line.HEARD_TOO_MUCH;
      case LOW_ENERGY -> Line.HEARD_LOW_ENERGY;
      case DOES_NOT_FIT -> Line.HEARD_DOES_NOT_FIT;
      case MAKES_IT_WORSE, SOMETHING_ELSE -> Line.HEARD_SOMETHING_ELSE;
      case RATHER_NOT_SAY -> Line.HEARD_NOTHING;
    };
  }

  /** Returns what is offered: two or three small things, none that the practice rules out. */
  private List<WayOn> ways(Scene scene) {
    return isExact(scene)
        ? WayOn.exact(obstacleMet()).stream().filter(way -> isPossible(way, scene)).toList()
        : Stream.concat(WayOn.fitting(obstacleMet()).map(way -> instead(way, scene)), WayOn.plain())
            .distinct()
            .filter(way -> isPossible(way, scene))
            .limit(most(scene))
            .toList();
  }

  /** Somebody who is against it is not talked into a version of it, nor asked for a day. */
  private Obstacle obstacleMet() {
    return stance == Stance.AGAINST ? Obstacle.POINTLESS : obstacle;
  }

  /** What an obstacle brings along itself, or two things where some of that is not possible. */
  private long most(Scene scene) {
    long fitting =
        WayOn.fitting(obstacleMet()).filter(way -> isPossible(instead(way, scene), scene)).count();
    return Math.min(WayOn.MOST, Math.max(2, fitting));
  }

  /** Without a tiny step there is one to be found first. */
  private WayOn instead(WayOn way, Scene scene) {
    boolean isTiny = way == WayOn.TINY_TODAY || way == WayOn.LOW_DAY;
    return isTiny && !haveTinySteps(scene) ? WayOn.SMALLER_STEP : way;
  }

  private boolean isPossible(WayOn way, Scene scene) {
    boolean isOne = practices(scene).count() == 1;
    return (isOne || !way.isForOne())
        && (!way.isForToday() || isLeftToday(scene))
        && (!way.isAdjusting() || mayBeAdjusted(scene))
        && (mayHint() || !way.isAsking())
        && (way.isForResting() || slots.stream().noneMatch(scene::isResting));
  }

  private boolean isLeftToday(Scene scene) {
    return slots.stream().anyMatch(slot -> !Ending.isPractised(slot, scene));
  }

  private boolean mayBeAdjusted(Scene scene) {
    return practices(scene)
        .noneMatch(practice -> Adjustment.areEnough(scene.notebook().adjustments(practice.id())));
  }

  private boolean haveTinySteps(Scene scene) {
    return practices(scene).allMatch(Practice::hasTinyStep);
  }

  private boolean isExact(Scene scene) {
    return practices(scene).anyMatch(practice -> practice.kind().isExact());
  }

  private Stream<Practice> practices(Scene scene) {
    return Targets.practices(slots, scene);
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
      return InTheWay.leave();
    }
    if (reply.chose(Chip.STOP_FOR_TODAY)) {
      return Ending.settled(slots, Outcome.NOT_TODAY, scene).say(Line.STOPPED_FOR_TODAY);
    }
    if (reply.chose(Chip.KEEP_FOR_SESSION)) {
      return Ending.kept(slots, words, scene);
    }
    return ways(scene).stream()
        .filter(way -> reply.chose(way.chip()))
        .findFirst()
        .map(way -> take(way, scene))
        .orElseGet(() -> more(reply, scene));
  }

  private Turn take(WayOn way, Scene scene) {
    return switch (way) {
      case START_NOW -> start(Line.STARTED, scene);
      case ROUGH_VERSION -> start(Line.STARTED_ROUGH, scene);
      case TINY_TODAY -> tiny(scene);
      case SMALLER_STEP -> Turn.to(new Reshaping.SmallerStep(slots, turns + 1));
      case ANOTHER_TIME -> Turn.to(new Reshaping.AnotherTime(slots, turns + 1));
      case TIE_TO_MOMENT ->
          Turn.to(new Reshaping.Moment(slots, Adjustment.Kind.OTHER_MOMENT, turns + 1));
      case FOLD_IN -> Turn.to(new Reshaping.Moment(slots, Adjustment.Kind.FOLDED_IN, turns + 1));
      case SHOW_WORDS -> Turn.to(new InTheWay.Shown(slots, turns + 1));
      case ASK_THERAPIST -> Ending.asked(slots, scene);
      case LOW_DAY -> Turn.end().and(new Effect.LowDay(scene.today())).say(Line.LOW_DAY_SET);
      case REST_TODAY -> Ending.settled(slots, Outcome.REST, scene).say(Line.REST_SET);
      case LATER, SAME_STEP_NEW_TIME -> Turn.to(new LookingIn(slots));
      case SESSION_LIST, TELL_THERAPIST -> Ending.told(slots, obstacle, scene);
      case DROP_FOR_NOW -> Ending.dropped(slots, scene);
      case UNTIL_SESSION -> Pausing.untilSession(scene);
      case TRIED -> Ending.settled(slots, Outcome.TRIED, scene).say(Line.IN_THE_WAY_TRIED);
      case LEAVE_IT -> left(scene);
    };
  }

  /** Somebody who is against it is let go, and not told that this was practice. */
  private Turn left(Scene scene) {
    Turn left = Turn.end().say(Line.LEFT_AS_IT_IS);
    return stance == Stance.AGAINST ? left : Ending.looked(slots, left, scene);
  }

  private Turn start(Line line, Scene scene) {
    return Turn.end().andAll(LookingIn.at(slots, scene.now().plus(A_START), scene)).say(line);
  }

  private Turn tiny(Scene scene) {
    List<Practice> which = practices(scene).toList();
    return which.size() == 1
        ? Turn.end().say(Line.TINY_TODAY, "tiny", which.get(0).tinyStep().words())
        : Turn.end().say(Line.IN_THE_WAY_TINY);
  }

  private Turn more(Reply reply, Scene scene) {
    if (InTheWay.isWorse(reply, scene)) {
      return InTheWay.worse(slots, scene);
    }
    if (InTheWay.isSaidElsewhere(reply) && !InTheWay.isTorn(reply, scene)) {
      return CheckingIn.heard(reply, scene.about(slots));
    }
    if (!mayHint()) {
      return InTheWay.leave();
    }
    return reply.hasWords()
        ? Turn.to(new InTheWay.Told(slots, reply.words(), turns + 1))
        : Turn.puzzled(
            new Reflecting(slots, obstacle, stance, words, turns + 1), Line.USE_THE_BUTTONS);
  }
}
