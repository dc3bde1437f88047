package dev.sotto.sandbox.world;

import java.time.Instant;
import java.util.Optional;

/**
 * Says when the bot means to speak next, so that the page can skip there instead of making a person
 * wait.
 */
@FunctionalInterface
public interface NextNudge {

  /** For a bot that plans nothing. */
  NextNudge NEVER = now -> Optional.empty();

  /**
   * Returns the first instant after {@code now} at which it has to be awake, to speak to anybody or
   * to get ready for it; empty when nothing is planned.
   */
  Optional<Instant> after(Instant now);

  /**
   * Returns the first instant after {@code now} at which it means to speak to one person; for a bot
   * that does not tell people apart it is the one for all.
   */
  default Optional<Instant> after(Instant now, Person person) {
    return after(now);
  }
}
