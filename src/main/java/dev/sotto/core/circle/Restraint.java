package dev.sotto.core.circle;

/**
 * How much less than it could a circle says of a Day. Because it may say less on any Day, saying
 * little means little.
 */
public enum Restraint {
  NONE,
  A_STEP,
  ALL;

  /** How many lots there are; three quarters of them hold nothing back. */
  static final int LOTS = 8;

  private static final int STEP = LOTS - 2;

  /** Returns what a lot from 0 to 7 stands for. */
  static Restraint ofLot(int lot) {
    if (lot < STEP) {
      return NONE;
    }
    return lot == STEP ? A_STEP : ALL;
  }
}
