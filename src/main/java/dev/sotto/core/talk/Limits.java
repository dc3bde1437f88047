package dev.sotto.core.talk;

/** How long a person's words may be, in characters. They are shown back, so they must fit. */
final class Limits {
  /** A name on a lock screen. */
  static final int NAME = 60;

  /** A practice, a step, an obstacle. */
  static final int WORDS = 300;

  /** Lines on a session list. More than these are no help in one hour. */
  static final int SESSION_LINES = 20;

  private Limits() {}
}
