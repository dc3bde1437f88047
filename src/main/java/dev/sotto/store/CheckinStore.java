package dev.sotto.store;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.PracticeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What people said about planned moments, and which moments have come. Every query but the
 * retention is scoped to one practice; callers take its id from a store that is scoped to a person.
 */
public final class CheckinStore {
  private static final String RECORD =
      """
      INSERT INTO checkin (practice_id, day, slot, outcome, spent_s, note, part, told_at)
      VALUES (:practice, :day, :slot, :outcome, :spent, :note, :part, :told_at)
      ON CONFLICT (practice_id, day, slot) DO UPDATE
         SET outcome = excluded.outcome, spent_s = excluded.spent_s, note = excluded.note,
             part = excluded.part, told_at = excluded.told_at
      """;

  private static final String AT =
      "SELECT * FROM checkin WHERE practice_id = :practice AND day = :day AND slot = :slot";

  private static final String REMOVE =
      "DELETE FROM checkin WHERE practice_id = :practice AND day = :day AND slot = :slot";

  private static final String KEEP_NOTE =
      """
      UPDATE checkin SET note = :note
       WHERE practice_id = :practice AND day = :day AND slot = :slot
      """;

  private static final String BETWEEN =
      """
      SELECT * FROM checkin
       WHERE practice_id = :practice AND day BETWEEN :from AND :to
       ORDER BY day, slot
      """;

  private static final String LAST_BEFORE =
      """
      SELECT * FROM checkin
       WHERE practice_id = :practice AND (day < :day OR (day = :day AND slot < :slot))
         AND outcome <> 'REST'
       ORDER BY day DESC, slot DESC
       LIMIT 1
      """;

  private static final String MARK_PLANNED =
      """
      INSERT INTO planned (practice_id, day, slot) VALUES (:practice, :day, :slot)
      ON CONFLICT DO NOTHING
      """;

  private static final String PLANNED =
      """
      SELECT * FROM planned
       WHERE practice_id = :practice AND day BETWEEN :from AND :to
       ORDER BY day, slot
      """;

  private static final String FIRST_DAY =
      """
      SELECT MIN(day)
        FROM (SELECT practice_id, day FROM planned UNION ALL SELECT practice_id, day FROM checkin)
       WHERE practice_id IN (SELECT id FROM practice WHERE person_id = :person)
      """;

  private static final String FORGET_NOTES =
      "UPDATE checkin SET note = NULL WHERE note IS NOT NULL AND told_at < :before";

  private final Session session;

  CheckinStore(Session session) {
    this.session = session;
  }

  /** Writes down what was said, in the place of anything said about the same slot before. */
  public void record(Checkin checkin) {
    bind(session.handle().createUpdate(RECORD), checkin.slot())
        .bind("outcome", checkin.outcome().name())
        .bind("spent", checkin.spent().toSeconds())
        .bind("note", session.vault().seal(place(checkin.slot()), checkin.note()))
        .bind("part", checkin.part().name())
        .bind("told_at", checkin.toldAt().toEpochMilli())
        .execute();
  }

  /** Returns what was said about one slot; empty when nothing was. */
  public Optional<Checkin> at(Slot slot) {
    return bind(session.handle().createQuery(AT), slot)
        .map((row, context) -> checkin(row))
        .findOne();
  }

  /** Takes back what was said about one slot, note and all: it is unknown again. */
  public void remove(Slot slot) {
    bind(session.handle().createUpdate(REMOVE), slot).execute();
  }

  /** Replaces the note of a check-in; does nothing when there is no check-in. */
  public void keepNote(Slot slot, PrivateText note) {
    bind(session.handle().createUpdate(KEEP_NOTE), slot)
        .bind("note", session.vault().seal(place(slot), note))
        .execute();
  }

  /** Returns the first Day on which anything was planned or said. */
  public Optional<Day> firstDay(PersonId person) {
    return session
        .handle()
        .createQuery(FIRST_DAY)
        .bind("person", person.value())
        .mapTo(LocalDate.class)
        .findOne()
        .map(Day::new);
  }

  /** Returns what was said about one practice, both Days included, earliest slot first. */
  public List<Checkin> between(PracticeId practice, Day from, Day to) {
    return session
        .handle()
        .createQuery(BETWEEN)
        .bind("practice", practice.value())
        .bind("from", from.date().toString())
        .bind("to", to.date().toString())
        .map((row, context) -> checkin(row))
        .list();
  }

  /** Returns what was said about the last earlier slot that has an answer other than a rest. */
  public Optional<Checkin> lastBefore(Slot slot) {
    return bind(session.handle().createQuery(LAST_BEFORE), slot)
        .map((row, context) -> checkin(row))
        .findOne();
  }

  /** Notes that a planned moment has come. Says nothing about what became of it. */
  public void markPlanned(Slot slot) {
    bind(session.handle().createUpdate(MARK_PLANNED), slot).execute();
  }

  /** Returns the moments of one practice that have come, both Days included, earliest first. */
  public List<Slot> planned(PracticeId practice, Day from, Day to) {
    return session
        .handle()
        .createQuery(PLANNED)
        .bind("practice", practice.value())
        .bind("from", from.date().toString())
        .bind("to", to.date().toString())
        .map((row, context) -> Columns.slot(row))
        .list();
  }

  /**
   * Drops everybody's notes told before an instant; the check-ins stay.
   *
   * @return how many notes went
   */
  public int forgetNotesBefore(Instant instant) {
    return session
        .handle()
        .createUpdate(FORGET_NOTES)
        .bind("before", instant.toEpochMilli())
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Slot slot) {
    return statement
        .bind("practice", slot.practice().value())
        .bind("day", slot.day().date().toString())
        .bind("slot", slot.number());
  }

  private Checkin checkin(ResultSet row) throws SQLException {
    Slot slot = Columns.slot(row);
    return new Checkin(
        slot,
        Outcome.valueOf(row.getString("outcome")),
        Duration.ofSeconds(row.getLong("spent_s")),
        session.vault().text(place(slot), row.getBytes("note")),
        DayPart.valueOf(row.getString("part")),
        Columns.instant(row, "told_at"));
  }

  /** A check-in's owner is its practice, whose own words are bound to the person. */
  private static Place place(Slot slot) {
    return new Place(
        "checkin", "note", slot.day().date() + "/" + slot.number(), slot.practice().value());
  }
}
