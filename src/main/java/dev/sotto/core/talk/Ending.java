package dev.sotto.core.talk;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a talk about what is in the way ends. Whoever looked at it to the end has practised, and it
 * is noted as tried; an exact practice is tried when the person says so, and not by talking.
 */
final class Ending {
  private Ending() {}

  /** Notes the same about all of it. */
  static Turn settled(List<Slot> slots, Outcome outcome, Scene scene) {
    return Turn.end()
        .andAll(
            slots.stream()
                .filter(slot -> !isPractised(slot, scene))
                .map(slot -> new Effect.Settle(slot, outcome, Duration.ZERO))
                .toList());
  }

  /** Ends a talk that was gone through: that was practice too (BEHAVIOUR row 72). */
  static Turn looked(List<Slot> slots, Turn turn, Scene scene) {
    List<Effect.Settle> tried =
        slots.stream()
            .filter(slot -> !isPractised(slot, scene))
            .filter(slot -> isOrdinary(slot, scene))
            .map(slot -> new Effect.Settle(slot, Outcome.TRIED, Duration.ZERO))
            .toList();
    return tried.isEmpty() ? turn : turn.andAll(tried).say(Line.LOOKING_COUNTS);
  }

  /** Keeps the person's own words for the session. */
  static Turn kept(List<Slot> slots, PrivateText words, Scene scene) {
    Keeping.Kept kept = new Keeping.Brought(SessionLine.Kind.OBSTACLE, words);
    return isFull(scene)
        ? Turn.end().say(Line.SESSION_FULL)
        : looked(slots, Keeping.of(kept, Turn.end(), scene), scene);
  }

  private static boolean isFull(Scene scene) {
    return scene.notebook().sessionList().size() >= Limits.SESSION_LINES;
  }

  /** Brings the question what exactly is meant. */
  static Turn asked(List<Slot> slots, Scene scene) {
    return brought(
        slots, SessionLine.Kind.QUESTION, line(Line.SESSION_NOT_CLEAR, slots, scene), scene);
  }

  /** Brings what was in the way, in a line they can change. */
  static Turn told(List<Slot> slots, Obstacle obstacle, Scene scene) {
    return brought(slots, kind(obstacle, scene), line(sessionLine(obstacle), slots, scene), scene);
  }

  /** What somebody is ashamed of is easiest said first, unless they know how they will begin. */
  private static SessionLine.Kind kind(Obstacle obstacle, Scene scene) {
    boolean begins =
        scene.notebook().sessionList().stream()
            .anyMatch(line -> line.kind() == SessionLine.Kind.OPENER);
    return obstacle == Obstacle.ASHAMED && !begins
        ? SessionLine.Kind.OPENER
        : SessionLine.Kind.OBSTACLE;
  }

  private static Turn brought(
      List<Slot> slots, SessionLine.Kind kind, PrivateText words, Scene scene) {
    if (isFull(scene)) {
      return Turn.end().say(Line.SESSION_FULL);
    }
    Turn turn =
        Turn.end()
            .and(new SessionEffect.Bring(kind, words))
            .say(Line.KEPT_FOR_SESSION, "words", words.words());
    return looked(slots, turn, scene);
  }

  private static PrivateText line(Line line, List<Slot> slots, Scene scene) {
    String names =
        Targets.practices(slots, scene)
            .map(practice -> practice.nudgeName().words())
            .collect(Collectors.joining(", "));
    return new PrivateText(scene.books().wording().word(line, "name", names));
  }

  private static Line sessionLine(Obstacle obstacle) {
    return switch (obstacle) {
      case FORGOT -> Line.SESSION_FORGOT;
      case NO_TIME -> Line.SESSION_NO_TIME;
      case NOT_CLEAR -> Line.SESSION_NOT_CLEAR;
      case POINTLESS -> Line.SESSION_POINTLESS;
      case TOUCHES_SOMETHING_SORE -> Line.SESSION_SORE;
      case HAS_TO_BE_PERFECT -> Line.SESSION_PERFECT;
      case ASHAMED -> Line.SESSION_ASHAMED;
      case TOO_MUCH -> Line.SESSION_TOO_MUCH;
      case LOW_ENERGY -> Line.SESSION_LOW_ENERGY;
      case DOES_NOT_FIT -> Line.SESSION_DOES_NOT_FIT;
      case MAKES_IT_WORSE -> Line.SESSION_WORSE;
      case SOMETHING_ELSE, RATHER_NOT_SAY -> Line.SESSION_SOMETHING;
    };
  }

  /** Rests the practices until the person takes them up again, and agrees with that. */
  static Turn dropped(List<Slot> slots, Scene scene) {
    List<Effect.PausePractice> pauses =
        Targets.practices(slots, scene).map(Practice::id).map(Effect.PausePractice::new).toList();
    return Turn.end().andAll(pauses).say(Line.DROPPED_FOR_NOW);
  }

  static boolean isPractised(Slot slot, Scene scene) {
    Outcome told = scene.told().get(slot);
    return told != null && told.counts();
  }

  private static boolean isOrdinary(Slot slot, Scene scene) {
    return scene.practice(slot.practice()).stream().noneMatch(p -> p.kind().isExact());
  }
}
