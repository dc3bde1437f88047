package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Slot;
import java.time.Instant;

/**
 * A slot that waits for its question.
 *
 * @param at when to ask; it may lie a little ahead
 * @param origin a planned time, or a look-in they asked for
 */
public record Due(Slot slot, Instant at, Nudge.Origin origin, Chosen chosen) {

  /** Whose idea the time was. */
  public enum Chosen {
    BY_PERSON,
    BY_DEFAULT
  }
}
