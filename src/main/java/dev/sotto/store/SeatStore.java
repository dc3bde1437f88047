package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Shown;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Where somebody sits in circles, and what they are shown there. Nothing about anybody else. */
public final class SeatStore {
  private static final String SEAT =
      """
      SELECT round.*, circle.kind, seat.number, seat.has_left
        FROM seat
        JOIN round ON round.id = seat.round_id
        JOIN circle ON circle.id = round.circle_id
       WHERE seat.person_id = :person
         AND round.first_day > :before
         AND round.first_day <= :day
      """;

  private static final String GLIMPSE =
      """
      SELECT glimpse.*
        FROM glimpse JOIN seat USING (round_id, number)
       WHERE seat.person_id = :person AND seat.has_left = 0
      """;

  private static final String OF_DAY = GLIMPSE + " AND glimpse.day = :day";

  private static final String ON_NUDGE = GLIMPSE + " AND glimpse.nudge_id = :nudge";

  private static final String PUT_ON =
      """
      UPDATE glimpse
         SET nudge_id = :nudge
       WHERE day = :day
         AND nudge_id IS NULL
         AND EXISTS (SELECT 1
                       FROM seat
                      WHERE seat.round_id = glimpse.round_id
                        AND seat.number = glimpse.number
                        AND seat.person_id = :person)
      """;

  private static final String LEAVE =
      "UPDATE seat SET has_left = 1 WHERE person_id = :person AND round_id = :round";

  private static final String NOD =
      """
      INSERT INTO nod (round_id, number, day) VALUES (:round, :number, :day)
      ON CONFLICT DO NOTHING
      """;

  private static final String NODDED =
      "SELECT count(*) FROM nod WHERE round_id = :round AND number = :number AND day = :day";

  private final Session session;

  SeatStore(Session session) {
    this.session = session;
  }

  /** Returns where somebody sits on a Day, also when they left. */
  public Optional<Seat> of(PersonId person, Day day) {
    return query(SEAT, person)
        .bind("before", day.minus(Round.LENGTH).date().toString())
        .bind("day", day.date().toString())
        .map((row, context) -> seat(row))
        .findOne();
  }

  /** Returns what somebody is shown of a Day; empty when it is not counted, or they left. */
  public Optional<Glimpse> glimpse(PersonId person, Day day) {
    return query(OF_DAY, person)
        .bind("day", day.date().toString())
        .map((row, context) -> glimpse(row))
        .findOne();
  }

  /** Returns what stands on a nudge of somebody. */
  public Optional<Glimpse> onNudge(PersonId person, NudgeId nudge) {
    return query(ON_NUDGE, person)
        .bind("nudge", nudge.value())
        .map((row, context) -> glimpse(row))
        .findOne();
  }

  /** Puts what somebody is shown of a Day on a nudge, unless it stands on another. */
  public void putOn(NudgeId nudge, PersonId person, Day day) {
    update(PUT_ON, person)
        .bind("nudge", nudge.value())
        .bind("day", day.date().toString())
        .execute();
  }

  /** Shows nothing at a seat any more. What its person does counts until the round is over. */
  public void leave(PersonId person, Round round) {
    update(LEAVE, person).bind("round", round.id().value()).execute();
  }

  /** Notes a nod; a second one on the same Day is the same nod. */
  public void nod(Seat seat, Day day) {
    session
        .handle()
        .createUpdate(NOD)
        .bind("round", seat.round().id().value())
        .bind("number", seat.number())
        .bind("day", day.date().toString())
        .execute();
  }

  /** Whether a nod of this Day waits to be counted. */
  public boolean hasNodded(Seat seat, Day day) {
    return session
            .handle()
            .createQuery(NODDED)
            .bind("round", seat.round().id().value())
            .bind("number", seat.number())
            .bind("day", day.date().toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private Query query(String sql, PersonId person) {
    return session.handle().createQuery(sql).bind("person", person.value());
  }

  private Update update(String sql, PersonId person) {
    return session.handle().createUpdate(sql).bind("person", person.value());
  }

  private Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        CircleStore.round(row, session.vault()), row.getInt("number"), row.getBoolean("has_left"));
  }

  private static Glimpse glimpse(ResultSet row) throws SQLException {
    return new Glimpse(
        new Day(LocalDate.parse(row.getString("day"))),
        Shown.valueOf(row.getString("shown")),
        row.getBoolean("nod"));
  }
}
