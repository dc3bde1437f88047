package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge.Origin;
import java.util.List;

/**
 * What is asked now, in one nudge, and why the rest is not. Each moment ruled on is in one of the
 * two.
 *
 * @param asked earliest first; empty when nothing goes out
 */
public record Ruling(List<Due> asked, List<Held> held) {

  public Ruling {
    asked = List.copyOf(asked);
    held = List.copyOf(held);
  }

  /** A moment that is not asked about now. */
  public record Held(Due due, Reason reason) {}

  public boolean isSilent() {
    return asked.isEmpty();
  }

  /** What stands on the nudge: each slot once, also when it was planned and asked for. */
  public List<Slot> slots() {
    return asked.stream().map(Due::slot).distinct().toList();
  }

  /**
   * Whether the nudge counts towards the Day's allowance: it does if anything on it was planned.
   */
  public Origin origin() {
    return asked.stream().anyMatch(due -> due.origin() == Origin.PLANNED)
        ? Origin.PLANNED
        : Origin.LOOK_IN;
  }
}
