package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who would like to be in the next round. One wish a person. */
public final class WishStore {
  private static final String WISH =
      """
      INSERT INTO wish (person_id, circle_id) VALUES (:person, :circle)
      ON CONFLICT (person_id) DO UPDATE SET circle_id = excluded.circle_id
      """;

  private static final String OF = "SELECT * FROM wish WHERE person_id = :person";

  /** Whoever sits in a round that goes on waits for its end. */
  private static final String READY =
      """
      SELECT wish.person_id, wish.circle_id
        FROM wish JOIN person ON person.id = wish.person_id
       WHERE person.standing = 'PRESENT'
         AND NOT EXISTS (SELECT 1
                           FROM seat JOIN round ON round.id = seat.round_id
                          WHERE seat.person_id = wish.person_id
                            AND round.first_day > :running)
       ORDER BY wish.person_id
      """;

  /** A place that became free before the round is over would tell that somebody left. */
  private static final String PLACES_TAKEN =
      """
      SELECT (SELECT coalesce(sum(size), 0) FROM round WHERE circle_id = :circle AND next_at > 0)
             + (SELECT count(*)
                  FROM wish
                 WHERE wish.circle_id = :circle
                   AND NOT EXISTS (SELECT 1
                                     FROM seat JOIN round ON round.id = seat.round_id
                                    WHERE seat.person_id = wish.person_id
                                      AND round.circle_id = :circle
                                      AND round.next_at > 0))
      """;

  private final Session session;

  WishStore(Session session) {
    this.session = session;
  }

  /** Notes a wish, in the place of any other. */
  public void put(PersonId person, Wish wish) {
    session
        .handle()
        .createUpdate(WISH)
        .bind("person", person.value())
        .bind("circle", wish.circle().map(CircleId::value).orElse(null))
        .execute();
  }

  /** Drops a wish, when it is taken back or came true. */
  public void drop(PersonId person) {
    session
        .handle()
        .createUpdate("DELETE FROM wish WHERE person_id = :person")
        .bind("person", person.value())
        .execute();
  }

  /**
   * Drops the wishes of all who stopped or blocked the bot: whoever comes back after a while is not
   * put among others by a word from before.
   */
  public void dropOfAbsent() {
    session
        .handle()
        .execute(
            """
            DELETE FROM wish
             WHERE person_id IN (SELECT id FROM person WHERE standing <> 'PRESENT')
            """);
  }

  public Optional<Wish> of(PersonId person) {
    return session
        .handle()
        .createQuery(OF)
        .bind("person", person.value())
        .map((row, context) -> wish(row))
        .findOne();
  }

  /**
   * Returns whoever can be in a round that begins now, with their wish.
   *
   * @param running the first Day of the oldest round that goes on
   */
  public Map<PersonId, Wish> ready(Day running) {
    Map<PersonId, Wish> ready = new LinkedHashMap<>();
    session
        .handle()
        .createQuery(READY)
        .bind("running", running.minus(1).date().toString())
        .map((row, context) -> Map.entry(new PersonId(row.getLong("person_id")), wish(row)))
        .forEach(entry -> ready.put(entry.getKey(), entry.getValue()));
    return ready;
  }

  /** Counts the places of those a round began with, while it goes on, and of who wishes for one. */
  public int placesTaken(CircleId circle) {
    return session
        .handle()
        .createQuery(PLACES_TAKEN)
        .bind("circle", circle.value())
        .mapTo(Integer.class)
        .one();
  }

  private static Wish wish(ResultSet row) throws SQLException {
    long circle = row.getLong("circle_id");
    return new Wish(row.wasNull() ? Optional.empty() : Optional.of(new CircleId(circle)));
  }
}
