package dev.sotto.core.talk;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.script.Chip;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small thing that can follow once somebody was heard. Each is one button, and none is a duty.
 */
enum WayOn {
  START_NOW(Chip.START_NOW, Reach.TODAY),
  ROUGH_VERSION(Chip.ROUGH_VERSION, Reach.TODAY),
  TINY_TODAY(Chip.DO_TINY_TODAY, Reach.TODAY),
  SMALLER_STEP(Chip.SMALLER_STEP, Reach.PLAN),
  ANOTHER_TIME(Chip.OTHER_TIME, Reach.PLAN),
  TIE_TO_MOMENT(Chip.TIE_TO_MOMENT, Reach.PLAN),
  FOLD_IN(Chip.FOLD_IN, Reach.PLAN),
  SHOW_WORDS(Chip.SHOW_WORDS, Reach.ONE),
  ASK_THERAPIST(Chip.ASK_THERAPIST, Reach.ANY),
  LOW_DAY(Chip.LOW_DAY, Reach.TODAY),
  REST_TODAY(Chip.REST_TODAY, Reach.TODAY),
  LATER(Chip.LATER, Reach.TODAY),
  SESSION_LIST(Chip.SESSION_LIST, Reach.ANY),
  DROP_FOR_NOW(Chip.DROP_FOR_NOW, Reach.ANY),
  UNTIL_SESSION(Chip.UNTIL_SESSION, Reach.ANY),
  LEAVE_IT(Chip.LEAVE_IT, Reach.ANY),

  // Exact practices: the same step at another time, a try, a word to the therapist.
  SAME_STEP_NEW_TIME(Chip.SAME_STEP_NEW_TIME, Reach.TODAY),
  TRIED(Chip.TRIED_IT, Reach.TODAY),
  TELL_THERAPIST(Chip.TELL_THERAPIST, Reach.ANY);

  /** More than these at once is a menu, not an offer (Brief Action Planning, Gutnick 2014). */
  static final int MOST = 3;

  /** What something is about. */
  private enum Reach {
    ANY,
    /** What is left of today's practice. */
    TODAY,
    /** One practice, told apart from the others. */
    ONE,
    /** How one practice is planned, which is not changed for ever. */
    PLAN
  }

  private final Chip chip;
  private final Reach reach;

  WayOn(Chip chip, Reach reach) {
    this.chip = chip;
    this.reach = reach;
  }

  Chip chip() {
    return chip;
  }

  /** Whether it needs to be known which practice is meant. */
  boolean isForOne() {
    return reach == Reach.ONE || reach == Reach.PLAN;
  }

  /** Whether it is about doing it today, after all or not. */
  boolean isForToday() {
    return reach == Reach.TODAY;
  }

  /** Whether it changes the plan of a practice. */
  boolean isAdjusting() {
    return reach == Reach.PLAN;
  }

  /**
   * Whether it is there for a practice that rests: nothing of it is asked, grown small or begun.
   */
  boolean isForResting() {
    return switch (this) {
      case SHOW_WORDS, ASK_THERAPIST, TELL_THERAPIST, SESSION_LIST, TRIED, REST_TODAY, LEAVE_IT ->
          true;
      case START_NOW,
          ROUGH_VERSION,
          TINY_TODAY,
          SMALLER_STEP,
          ANOTHER_TIME,
          TIE_TO_MOMENT,
          FOLD_IN,
          LOW_DAY,
          LATER,
          DROP_FOR_NOW,
          UNTIL_SESSION,
          SAME_STEP_NEW_TIME ->
          false;
    };
  }

  /** Whether it takes another question, and so two more words of the bot. */
  boolean isAsking() {
    return switch (this) {
      case SMALLER_STEP,
          ANOTHER_TIME,
          TIE_TO_MOMENT,
          FOLD_IN,
          SHOW_WORDS,
          LATER,
          UNTIL_SESSION,
          SAME_STEP_NEW_TIME ->
          true;
      case START_NOW,
          ROUGH_VERSION,
          TINY_TODAY,
          ASK_THERAPIST,
          LOW_DAY,
          REST_TODAY,
          SESSION_LIST,
          DROP_FOR_NOW,
          LEAVE_IT,
          TRIED,
          TELL_THERAPIST ->
          false;
    };
  }

  /** What fits an obstacle, in the order in which it is offered (BEHAVIOUR a4). */
  static Stream<WayOn> fitting(Obstacle obstacle) {
    return switch (obstacle) {
      case FORGOT -> Stream.of(TIE_TO_MOMENT, ANOTHER_TIME, LATER);
      case NO_TIME -> Stream.of(TINY_TODAY, FOLD_IN, ANOTHER_TIME);
      case NOT_CLEAR -> Stream.of(SHOW_WORDS, ASK_THERAPIST);
      case POINTLESS -> Stream.of(SESSION_LIST, DROP_FOR_NOW, LEAVE_IT);
      case TOUCHES_SOMETHING_SORE -> Stream.of(REST_TODAY, SMALLER_STEP, SESSION_LIST);
      case HAS_TO_BE_PERFECT -> Stream.of(ROUGH_VERSION, TINY_TODAY, REST_TODAY);
      case ASHAMED -> Stream.of(SESSION_LIST, TINY_TODAY, REST_TODAY);
      case TOO_MUCH -> Stream.of(TINY_TODAY, SMALLER_STEP, REST_TODAY);
      case LOW_ENERGY -> Stream.of(LOW_DAY, START_NOW, REST_TODAY);
      case DOES_NOT_FIT -> Stream.of(ANOTHER_TIME, SESSION_LIST, UNTIL_SESSION);
      case SOMETHING_ELSE -> Stream.of(TINY_TODAY, LATER, SESSION_LIST);
      case RATHER_NOT_SAY -> Stream.of(LATER, REST_TODAY);
      case MAKES_IT_WORSE -> Stream.of();
    };
  }

  /** What fits when something exact is among the practices: never smaller, swapped or folded in. */
  static List<WayOn> exact(Obstacle obstacle) {
    return switch (obstacle) {
      case NOT_CLEAR -> List.of(SHOW_WORDS, TELL_THERAPIST);
      case POINTLESS -> List.of(TELL_THERAPIST, SAME_STEP_NEW_TIME);
      case FORGOT,
          NO_TIME,
          TOUCHES_SOMETHING_SORE,
          HAS_TO_BE_PERFECT,
          ASHAMED,
          TOO_MUCH,
          LOW_ENERGY,
          DOES_NOT_FIT,
          SOMETHING_ELSE,
          RATHER_NOT_SAY ->
          List.of(SAME_STEP_NEW_TIME, TRIED, TELL_THERAPIST);
      case MAKES_IT_WORSE -> List.of();
    };
  }

  /** What is always apt when little else is left. */
  static Stream<WayOn> plain() {
    return Stream.of(SESSION_LIST, LATER, REST_TODAY);
  }
}
