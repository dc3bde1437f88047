package dev.sotto.core.reading;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When to ask again, if the reply says so. */
public sealed interface LaterWord {
  LaterWord NONE = new Unsaid();

  /** Returns the moment, always after the one it was said at; empty when none was named. */
  Optional<ZonedDateTime> said();

  /** Returns how long to wait, where that is how it was said: "in 20 min"; empty otherwise. */
  Optional<Duration> span();

  /** "Later", and nothing more. */
  record Unsaid() implements LaterWord {
    @Override
    public Optional<ZonedDateTime> said() {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> span() {
      return Optional.empty();
    }
  }

  /** A moment was named: "at 8", "tonight". */
  record At(ZonedDateTime moment) implements LaterWord {
    @Override
    public Optional<ZonedDateTime> said() {
      return Optional.of(moment);
    }

    @Override
    public Optional<Duration> span() {
      return Optional.empty();
    }
  }

  /** A span was named: "in 20 min". */
  record In(Duration length, ZonedDateTime saidAt) implements LaterWord {
    @Override
    public Optional<ZonedDateTime> said() {
      return Optional.of(saidAt.plus(length));
    }

    @Override
    public Optional<Duration> span() {
      return Optional.of(length);
    }
  }
}
