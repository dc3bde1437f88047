package dev.sotto.core.week;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import java.time.Duration;

/**
 * One thing a person said about a Day.
 *
 * @param spent how long it took; {@link Duration#ZERO} when not told
 */
public record Entry(Outcome outcome, Duration spent, DayPart part, Occasion occasion) {

  /** Whether the plan asked for it. */
  public enum Occasion {
    PLANNED,
    EXTRA
  }
}
