package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.Settings;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.LastNotice;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Repeats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** When people see their therapist, and when they did. Every query names the one person. */
public final class SessionStore {
  private static final String SET =
      """
      INSERT INTO appointment (person_id, first_date, repeats, at_minute, minutes,
                               said_date, said_notice, said_at)
      VALUES (:person, :first, :repeats, :at_minute, :minutes, :said_date, :said_notice, :said_at)
      ON CONFLICT (person_id) DO UPDATE
         SET first_date = excluded.first_date, repeats = excluded.repeats,
             at_minute = excluded.at_minute, minutes = excluded.minutes,
             said_date = excluded.said_date, said_notice = excluded.said_notice
      """;

  private static final String OF = "SELECT * FROM appointment WHERE person_id = :person";

  private static final String SAID =
      """
      UPDATE appointment SET said_date = :said_date, said_notice = :said_notice, said_at = :said_at
       WHERE person_id = :person
      """;

  private static final String HELD =
      """
      INSERT INTO session_held (person_id, day, over_at) VALUES (:person, :day, :over_at)
      ON CONFLICT (person_id, day) DO UPDATE SET over_at = excluded.over_at
      """;

  private static final String ALL_HELD =
      "SELECT day FROM session_held WHERE person_id = :person ORDER BY day";

  private static final String LAST_HELD =
      """
      SELECT day FROM session_held
       WHERE person_id = :person AND over_at <= :by
       ORDER BY over_at DESC
       LIMIT 1
      """;

  private final Session session;

  SessionStore(Session session) {
    this.session = session;
  }

  /**
   * Keeps when a person's sessions are, in place of any other time. Nothing was said about these
   * sessions so far; when the bot last spoke of one stays known.
   */
  public void set(PersonId person, Appointment appointment) {
    bind(update(SET, person), LastNotice.NONE)
        .bind("first", appointment.dates().first().toString())
        .bind("repeats", appointment.dates().repeats().name())
        .bind("at_minute", Columns.minutes(appointment.time()))
        .bind("minutes", appointment.length().toMinutes())
        .execute();
  }

  /** Knows of no session to come; those that were stay known. */
  public void remove(PersonId person) {
    update("DELETE FROM appointment WHERE person_id = :person", person).execute();
  }

  /** Returns when a person's sessions are, also when the last of them is over. */
  public Optional<Appointment> of(PersonId person) {
    return query(OF, person).map((row, context) -> appointment(row)).findOne();
  }

  /** Returns what was said last about a session of theirs. */
  public LastNotice lastNotice(PersonId person) {
    return query(OF, person)
        .map((row, context) -> lastNotice(row))
        .findOne()
        .orElse(LastNotice.NONE);
  }

  /** Remembers what was said; does nothing when no session is known. */
  public void said(PersonId person, LastNotice last) {
    bind(update(SAID, person), last).execute();
  }

  /**
   * Remembers a session.
   *
   * @param overAt when it ended
   */
  public void held(PersonId person, Day day, Instant overAt) {
    update(HELD, person)
        .bind("day", day.date().toString())
        .bind("over_at", overAt.toEpochMilli())
        .execute();
  }

  /** Returns the Days of the sessions that are remembered, earliest first. */
  public List<Day> held(PersonId person) {
    return query(ALL_HELD, person).map((row, context) -> day(row)).list();
  }

  /** Returns the Day of the last session that was over by an instant; empty when none was. */
  public Optional<Day> lastBefore(Person person, Instant by) {
    return Stream.of(lastHeld(person.id(), by), lastOfThese(person, by))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private Optional<Day> lastHeld(PersonId person, Instant by) {
    return query(LAST_HELD, person)
        .bind("by", by.toEpochMilli())
        .map((row, context) -> day(row))
        .findOne();
  }

  private Optional<Day> lastOfThese(Person person, Instant by) {
    Settings settings = person.settings();
    return of(person.id())
        .flatMap(appointment -> appointment.lastOver(by, settings.zone()))
        .map(meeting -> Day.at(meeting.from(), settings.zone(), settings.dayStart()));
  }

  private Update update(String sql, PersonId person) {
    return session.handle().createUpdate(sql).bind("person", person.value());
  }

  private Query query(String sql, PersonId person) {
    return session.handle().createQuery(sql).bind("person", person.value());
  }

  private static Update bind(Update update, LastNotice last) {
    return update
        .bind("said_date", last.date().toString())
        .bind("said_notice", last.notice().name())
        .bind("said_at", last.at().toEpochMilli());
  }

  private static Day day(ResultSet row) throws SQLException {
    return new Day(LocalDate.parse(row.getString("day")));
  }

  private static LastNotice lastNotice(ResultSet row) throws SQLException {
    return new LastNotice(
        LocalDate.parse(row.getString("said_date")),
        Notice.valueOf(row.getString("said_notice")),
        Columns.instant(row, "said_at"));
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    return new Appointment(
        new Dates(
            LocalDate.parse(row.getString("first_date")),
            Repeats.valueOf(row.getString("repeats"))),
        Columns.time(row, "at_minute"),
        Duration.ofMinutes(row.getInt("minutes")));
  }
}
