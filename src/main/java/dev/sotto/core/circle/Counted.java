package dev.sotto.core.circle;

import dev.sotto.core.checkin.Day;
import java.util.Set;

/**
 * One Day of a round, counted once.
 *
 * @param practised seats whose people said that they practised; done, tiny and tried alike
 * @param nodded seats from which a nod came
 */
public record Counted(Round round, Day day, Set<Integer> practised, Set<Integer> nodded) {
  public Counted {
    practised = Set.copyOf(practised);
    nodded = Set.copyOf(nodded);
  }

  /** Returns what is shown at a seat, for good. */
  public Glimpse at(int seat) {
    boolean isBand = round.size() >= Disclosure.BANDS_FROM;
    Restraint restraint = round.salt().restraint(day, isBand ? Salt.EVERYBODY : seat);
    Shown line = Disclosure.of(round.size(), practised.size(), practised.contains(seat), restraint);
    boolean nod = round.isLargeEnough() && nodded.stream().anyMatch(other -> other != seat);
    return new Glimpse(day, line, nod);
  }
}
