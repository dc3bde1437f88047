package dev.sotto.core.practice;

/** How often practices of a kind are planned, when nobody has said more about it. */
public enum Frequency {
  /** As often as was agreed. */
  AS_AGREED(7),
  /** Never every day: what comes up by itself needs days in between. Holds whatever is said. */
  NOT_DAILY(6),
  /** Once a week; more days are kept when they are said a second time. */
  WEEKLY(1),
  /** Whenever there is an occasion: no clock unless somebody wants one. */
  AS_IT_COMES(7);

  private final int mostDaysAWeek;

  Frequency(int mostDaysAWeek) {
    this.mostDaysAWeek = mostDaysAWeek;
  }

  /** Whether so many days a week are planned without another word. */
  public boolean takes(int daysAWeek) {
    return daysAWeek <= mostDaysAWeek;
  }

  /** What holds once more days were said a second time. */
  public Frequency saidTwice() {
    return switch (this) {
      case NOT_DAILY -> NOT_DAILY;
      case AS_AGREED, WEEKLY, AS_IT_COMES -> AS_AGREED;
    };
  }
}
