package dev.sotto.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One update as it came, not read yet. Who reads it again gets what was read the first time. For
 * one thread at a time.
 *
 * @param id not always higher than the last one
 * @param raw the update as it came, to be kept sealed if nobody can deal with it
 * @param incoming reads it; empty when it says nothing to us; throws when it cannot be read
 * @param said finds the words in it; never throws
 */
public record Arrival(
    long id, String raw, Supplier<Optional<Incoming>> incoming, Supplier<Optional<Said>> said) {
  public Arrival {
    incoming = new Once<>(incoming);
    said = new Once<>(said);
  }

  /** Tells nothing of what somebody wrote. */
  @Override
  public String toString() {
    return "Arrival[" + id + "]";
  }

  /** Keeps what it got; a failure is none, and is met again. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T got;

    Once(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      T found = got == null ? source.get() : got;
      got = found;
      return found;
    }
  }
}
