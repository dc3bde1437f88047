package dev.sotto.store;

import dev.sotto.core.person.PersonId;
import java.util.Optional;

/** Where talks rest: at most one a person, found only by its person. */
public final class TalkStore {
  private static final String OF = "SELECT * FROM talk WHERE person_id = :person";

  private static final String SAVE =
      """
      INSERT INTO talk (person_id, tag, version, body, serial, touched_at)
      VALUES (:person, :tag, :version, :body, :serial, :touched_at)
      ON CONFLICT (person_id) DO UPDATE
         SET tag = excluded.tag, version = excluded.version, body = excluded.body,
             serial = excluded.serial, touched_at = excluded.touched_at
      """;

  private final Session session;

  TalkStore(Session session) {
    this.session = session;
  }

  /** Returns a person's talk; empty for a person who never had one. */
  public Optional<StoredTalk> of(PersonId person) {
    return session
        .handle()
        .createQuery(OF)
        .bind("person", person.value())
        .map(
            (row, context) ->
                new StoredTalk(
                    row.getString("tag"),
                    row.getInt("version"),
                    session.vault().open(place(person), row.getBytes("body")),
                    row.getLong("serial"),
                    Columns.instant(row, "touched_at")))
        .findOne();
  }

  /** Replaces a person's talk. */
  public void save(PersonId person, StoredTalk talk) {
    session
        .handle()
        .createUpdate(SAVE)
        .bind("person", person.value())
        .bind("tag", talk.tag())
        .bind("version", talk.version())
        .bind("body", session.vault().seal(place(person), talk.json()))
        .bind("serial", talk.serial())
        .bind("touched_at", talk.touchedAt().toEpochMilli())
        .execute();
  }

  private static Place place(PersonId person) {
    return Place.of("talk", "body", person.value(), person);
  }
}
