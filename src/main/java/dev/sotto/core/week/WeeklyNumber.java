package dev.sotto.core.week;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.PrivateText;

/**
 * One number a week, from {@link #LEAST} to {@link #MOST}, which a person chose to note. It is kept
 * and shown, and never looked at otherwise.
 *
 * @param name what they call it
 * @param monday the first Day of the week it is about
 */
public record WeeklyNumber(PrivateText name, Day monday, int value) {
  public static final int LEAST = 1;
  public static final int MOST = 10;

  public WeeklyNumber {
    if (!isOne(value)) {
      throw new IllegalArgumentException("no number from 1 to 10");
    }
  }

  public static boolean isOne(int value) {
    return value >= LEAST && value <= MOST;
  }
}
