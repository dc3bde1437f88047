package dev.sotto.app;

import dev.sotto.core.person.Person;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.Optional;

/** Makes the Page of a person, as a PDF. */
@FunctionalInterface
public interface PagePrinter {
  /** Prints nothing. */
  PagePrinter NONE = (tx, person, now) -> Optional.empty();

  /**
   * Prints the Page as it is at an instant; the same data at the same instant makes the same bytes.
   *
   * @return the PDF; empty when there is nothing to print
   */
  Optional<byte[]> pdf(Tx tx, Person person, Instant now);
}
