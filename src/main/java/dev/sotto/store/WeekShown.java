package dev.sotto.store;

import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import java.time.Instant;
import java.util.Optional;

/** The week each person was shown last, so that asking twice does not say it twice. */
public final class WeekShown {
  private static final String LAST =
      "SELECT shown_at, words FROM week_shown WHERE person_id = :person";

  private static final String REMEMBER =
      """
      INSERT INTO week_shown (person_id, shown_at, words) VALUES (:person, :at, :words)
      ON CONFLICT (person_id) DO UPDATE
         SET shown_at = excluded.shown_at, words = excluded.words
      """;

  private static final String FORGET = "DELETE FROM week_shown WHERE shown_at < :before";

  private final Session session;

  WeekShown(Session session) {
    this.session = session;
  }

  /** What was shown, and when. */
  public record Shown(PrivateText text, Instant at) {}

  public Optional<Shown> last(PersonId person) {
    return session
        .handle()
        .createQuery(LAST)
        .bind("person", person.value())
        .map(
            (row, context) ->
                new Shown(
                    session.vault().text(place(person), row.getBytes("words")),
                    Columns.instant(row, "shown_at")))
        .findOne();
  }

  public void remember(PersonId person, String text, Instant at) {
    session
        .handle()
        .createUpdate(REMEMBER)
        .bind("person", person.value())
        .bind("at", at.toEpochMilli())
        .bind("words", session.vault().seal(place(person), new PrivateText(text)))
        .execute();
  }

  /** Forgets what nobody would call right above any more. */
  public void forgetBefore(Instant before) {
    session.handle().createUpdate(FORGET).bind("before", before.toEpochMilli()).execute();
  }

  private static Place place(PersonId person) {
    return Place.of("week_shown", "words", person.value(), person);
  }
}
