package dev.sotto.app;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One update as it came, not read yet.
 *
 * @param id not always higher than the last one
 * @param raw the update as it came, to be kept sealed if nobody can deal with it
 * @param incoming reads it; empty when it says nothing to us; throws when it cannot be read
 * @param said finds the words in it; never throws
 */
public record Arrival(
    long id, String raw, Supplier<Optional<Incoming>> incoming, Supplier<Optional<Said>> said) {
  /** Tells nothing of what somebody wrote. */
  @Override
  public String toString() {
    return "Arrival[" + id + "]";
  }
}
