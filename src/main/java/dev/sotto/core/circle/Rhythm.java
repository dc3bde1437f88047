package dev.sotto.core.circle;

import dev.sotto.core.practice.Practice;
import java.util.List;

/** How often somebody practises, so that a circle holds people who do so alike. */
public enum Rhythm {
  /** On most days of a week. */
  MOST_DAYS,
  /** On some days of a week, or when it comes up. */
  SOME_DAYS;

  private static final int MOST = 5;

  /** Returns the rhythm of somebody with these practices. */
  public static Rhythm of(List<Practice> practices) {
    return practices.stream().anyMatch(it -> it.plan().schedule().daysAWeek() >= MOST)
        ? MOST_DAYS
        : SOME_DAYS;
  }
}
