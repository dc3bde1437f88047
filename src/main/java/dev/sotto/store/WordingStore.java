package dev.sotto.store;

import dev.sotto.core.person.PersonId;
import dev.sotto.core.script.Line;

/** How often each line with several wordings was said to a person. */
public final class WordingStore {
  private static final String NEXT =
      """
      INSERT INTO wording (person_id, line, said) VALUES (:person, :line, 1)
      ON CONFLICT (person_id, line) DO UPDATE SET said = said + 1
      RETURNING said
      """;

  private final Session session;

  WordingStore(Session session) {
    this.session = session;
  }

  /** Counts a line as said once more, and returns how often it has been. */
  public long next(PersonId person, Line line) {
    return session
        .handle()
        .createQuery(NEXT)
        .bind("person", person.value())
        .bind("line", line.name())
        .mapTo(Long.class)
        .one();
  }
}
