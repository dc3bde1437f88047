package dev.sotto.core.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The dates of sessions on the person's own calendar.
 *
 * @param first the earliest; those after it are counted from here
 */
public record Dates(LocalDate first, Repeats repeats) {

  /** Returns the earliest of them on a date or after it; empty when none comes any more. */
  public Optional<LocalDate> from(LocalDate date) {
    if (!date.isAfter(first)) {
      return Optional.of(first);
    }
    return switch (repeats) {
      case ONCE -> Optional.empty();
      case WEEKLY, EVERY_TWO_WEEKS -> before(date.plusDays(repeats.days()));
    };
  }

  /** Returns the latest of them before a date; empty when none has been. */
  Optional<LocalDate> before(LocalDate date) {
    if (!date.isAfter(first)) {
      return Optional.empty();
    }
    return switch (repeats) {
      case ONCE -> Optional.of(first);
      case WEEKLY, EVERY_TWO_WEEKS -> {
        long days = ChronoUnit.DAYS.between(first, date) - 1;
        yield Optional.of(first.plusDays(days - days % repeats.days()));
      }
    };
  }
}
