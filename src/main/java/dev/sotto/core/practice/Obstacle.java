package dev.sotto.core.practice;

/**
 * What can be in the way of a practice, in the order in which it is offered: from the outside
 * inwards. Stored by name.
 */
public enum Obstacle {
  FORGOT,
  NO_TIME,
  NOT_CLEAR,
  POINTLESS,
  TOUCHES_SOMETHING_SORE,
  HAS_TO_BE_PERFECT,
  ASHAMED,
  TOO_MUCH,
  LOW_ENERGY,
  DOES_NOT_FIT,
  /** Does harm. The practice pauses at once, and no smaller version is offered: promise Q9. */
  MAKES_IT_WORSE,
  SOMETHING_ELSE,
  /** Theirs to keep. What it is stays unasked. */
  RATHER_NOT_SAY
}
