package dev.sotto.core.checkin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Marks a return, never an absence: a practice is practised after it was put off, in so many words,
 * several planned moments on end. What nobody answered is unknown and puts nothing off (BEHAVIOUR
 * d-19, after the bonus for returning in Milkman 2021).
 */
public final class Comeback {
  /** How many planned moments were put off. */
  static final int PUT_OFF = 2;

  private Comeback() {}

  /**
   * Whether practising now is a return.
   *
   * @param planned the moments of the practice that came before this one, earliest first
   * @param told what was said about them
   */
  public static boolean follows(List<Slot> planned, Map<Slot, Outcome> told) {
    Deque<Slot> before = new ArrayDeque<>(planned);
    int putOff = 0;
    while (putOff < PUT_OFF && !before.isEmpty()) {
      Slot last = before.removeLast();
      if (told.get(last) == Outcome.NOT_TODAY) {
        putOff++;
      } else if (!isPassedBy(last, told)) {
        return false;
      }
    }
    return putOff == PUT_OFF;
  }

  /** A rest says nothing either way; a "not today" has said it for the rest of its Day. */
  private static boolean isPassedBy(Slot slot, Map<Slot, Outcome> told) {
    return told.get(slot) == Outcome.REST
        || (!told.containsKey(slot)
            && told.entrySet().stream()
                .anyMatch(
                    said -> !said.getValue().counts() && said.getKey().day().equals(slot.day())));
  }
}
