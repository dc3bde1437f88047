package dev.sotto.core.week;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.PrivateText;

/**
 * Where the one number a week stands for a person.
 *
 * @param name what they call it
 * @param monday the first Day of the week an answer would be about
 * @param value what is noted for that week; {@link #NOTHING} when nothing is
 */
public record NumberAsked(PrivateText name, Day monday, int value, State state) {
  public static final int NOTHING = 0;

  /** Whether the bot asks for it. Stored by name, but for {@link #WAITING}. */
  public enum State {
    /** Not any more; what was noted stays. */
    OFF,
    /** With the last nudge of a week. */
    ON,
    /** It is asked on a nudge of theirs just now. */
    WAITING
  }

  /** The same number in a week of which nothing is known. */
  public NumberAsked in(Day week) {
    return new NumberAsked(name, week, NOTHING, state);
  }

  /** The same number in a week of which something is known; it waits only while it is asked for. */
  public NumberAsked in(NumberAsked week) {
    return new NumberAsked(
        name, week.monday, week.value, state == State.OFF ? State.OFF : week.state);
  }

  public boolean isTold() {
    return value != NOTHING;
  }
}
