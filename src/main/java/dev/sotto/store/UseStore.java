package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Use;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import java.time.LocalDate;
import java.util.List;

/**
 * How often practices were used for real, outside their plan. Callers take a practice's id from a
 * store scoped to a person.
 */
public final class UseStore {
  private static final String TABLE = "used";

  private static final String ADD =
      "INSERT INTO used (id, practice_id, day, part) VALUES (:id, :practice, :day, :part)";

  private static final String REMOVE =
      """
      DELETE FROM used
       WHERE id = :id
         AND practice_id IN (SELECT id FROM practice WHERE person_id = :person)
      """;

  private static final String COUNT =
      """
      SELECT count(*) FROM used WHERE practice_id = :practice AND day BETWEEN :from AND :to
      """;

  private static final String BETWEEN =
      """
      SELECT day, part FROM used
       WHERE practice_id = :practice AND day BETWEEN :from AND :to
       ORDER BY day, id
      """;

  private final Session session;

  UseStore(Session session) {
    this.session = session;
  }

  /** Notes one use, and returns its id. */
  public long add(PracticeId practice, Day day, DayPart part) {
    long id = session.ids().next(TABLE);
    session
        .handle()
        .createUpdate(ADD)
        .bind("id", id)
        .bind("practice", practice.value())
        .bind("day", day.date().toString())
        .bind("part", part.name())
        .execute();
    return id;
  }

  /** Takes a use back; does nothing when this person has no such use. */
  public void remove(PersonId person, long id) {
    session.handle().createUpdate(REMOVE).bind("id", id).bind("person", person.value()).execute();
  }

  /** Counts the uses of one practice, both Days included. */
  public int count(PracticeId practice, Day from, Day to) {
    return session
        .handle()
        .createQuery(COUNT)
        .bind("practice", practice.value())
        .bind("from", from.date().toString())
        .bind("to", to.date().toString())
        .mapTo(Integer.class)
        .one();
  }

  /** Returns the uses of one practice, both Days included, by Day, then as they were noted. */
  public List<Use> between(PracticeId practice, Day from, Day to) {
    return session
        .handle()
        .createQuery(BETWEEN)
        .bind("practice", practice.value())
        .bind("from", from.date().toString())
        .bind("to", to.date().toString())
        .map(
            (row, context) ->
                new Use(
                    new Day(LocalDate.parse(row.getString("day"))),
                    DayPart.valueOf(row.getString("part"))))
        .list();
  }
}
