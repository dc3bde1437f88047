package dev.sotto.store;

import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.week.SessionLine;
import java.time.Instant;
import java.util.List;

/** What people want to bring to a session. Every query names the one person it is about. */
public final class SessionListStore {
  private static final String TABLE = "session_line";

  private static final String ADD =
      """
      INSERT INTO session_line (id, person_id, kind, words, added_at)
      VALUES (:id, :person, :kind, :words, :added_at)
      """;

  private static final String OF = "SELECT * FROM session_line WHERE person_id = :person";

  private static final String REWORD =
      "UPDATE session_line SET words = :words WHERE id = :id AND person_id = :person";

  private static final String REMOVE =
      "DELETE FROM session_line WHERE id = :id AND person_id = :person";

  private final Session session;

  SessionListStore(Session session) {
    this.session = session;
  }

  /** Writes down a line. */
  public void add(PersonId person, SessionLine.Kind kind, PrivateText words, Instant now) {
    long id = session.ids().next(TABLE);
    session
        .handle()
        .createUpdate(ADD)
        .bind("id", id)
        .bind("person", person.value())
        .bind("kind", kind.name())
        .bind("words", session.vault().seal(place(id, person), words))
        .bind("added_at", now.toEpochMilli())
        .execute();
  }

  /** Returns a person's lines in the order they are shown. */
  public List<SessionLine> of(PersonId person) {
    return session
        .handle()
        .createQuery(OF)
        .bind("person", person.value())
        .map(
            (row, context) ->
                new SessionLine(
                    row.getLong("id"),
                    SessionLine.Kind.valueOf(row.getString("kind")),
                    session.vault().text(place(row.getLong("id"), person), row.getBytes("words")),
                    Columns.instant(row, "added_at")))
        .stream()
        .sorted(SessionLine.IN_ORDER)
        .toList();
  }

  /** Puts a line in other words; does nothing when this person has no such line. */
  public void reword(PersonId person, long id, PrivateText words) {
    session
        .handle()
        .createUpdate(REWORD)
        .bind("id", id)
        .bind("person", person.value())
        .bind("words", session.vault().seal(place(id, person), words))
        .execute();
  }

  /** Takes a line off; does nothing when this person has no such line. */
  public void remove(PersonId person, long id) {
    session.handle().createUpdate(REMOVE).bind("id", id).bind("person", person.value()).execute();
  }

  /** Takes every line of a person off. */
  public void clear(PersonId person) {
    session
        .handle()
        .createUpdate("DELETE FROM session_line WHERE person_id = :person")
        .bind("person", person.value())
        .execute();
  }

  private static Place place(long id, PersonId person) {
    return Place.of(TABLE, "words", id, person);
  }
}
