package dev.sotto.core.reading;

import java.time.LocalDate;
import java.util.Optional;

/** The day a reply talks about, if it names one. */
public sealed interface DayWord {
  DayWord NONE = new Unsaid();

  /** Returns the date of the person's logical day, or empty when no day was named. */
  Optional<LocalDate> said();

  /** No day was named. */
  record Unsaid() implements DayWord {
    @Override
    public Optional<LocalDate> said() {
      return Optional.empty();
    }
  }

  /** A day was named. */
  record On(LocalDate date) implements DayWord {
    @Override
    public Optional<LocalDate> said() {
      return Optional.of(date);
    }
  }
}
