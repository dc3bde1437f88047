package dev.sotto.core.week;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import java.time.DayOfWeek;
import java.util.Map;

/**
 * The words that stand beside marks.
 *
 * @param outcomes what each mark means
 * @param blank what no mark means
 * @param weekdays short names for the heads of columns
 * @param parts names of the parts of a day
 * @param minutes the unit behind a number of minutes
 */
public record Legend(
    Map<Outcome, String> outcomes,
    String blank,
    Map<DayOfWeek, String> weekdays,
    Map<DayPart, String> parts,
    String minutes) {
  public Legend {
    outcomes = Map.copyOf(outcomes);
    weekdays = Map.copyOf(weekdays);
    parts = Map.copyOf(parts);
  }
}
