package dev.sotto.core.reading;

import java.time.ZonedDateTime;
import java.util.Optional;

/** When to ask again, if the reply says so. */
public sealed interface LaterWord {
  LaterWord NONE = new Unsaid();

  /** Returns the moment, always after the one it was said at; empty when none was named. */
  Optional<ZonedDateTime> said();

  /** "Later", and nothing more. */
  record Unsaid() implements LaterWord {
    @Override
    public Optional<ZonedDateTime> said() {
      return Optional.empty();
    }
  }

  /** A moment was named. */
  record At(ZonedDateTime moment) implements LaterWord {
    @Override
    public Optional<ZonedDateTime> said() {
      return Optional.of(moment);
    }
  }
}
