package dev.sotto.year;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables as they lie on the disk, read past all of our own code. */
final class Rows implements AutoCloseable {
  /** Sessions as somebody set them; counted out here by their dates alone. */
  record Sessions(LocalDate first, String repeats, LocalTime time, long minutes) {
    boolean areOn(LocalDate date) {
      long days = ChronoUnit.DAYS.between(first, date);
      return switch (repeats) {
        case "ONCE" -> days == 0;
        case "WEEKLY" -> days >= 0 && days % 7 == 0;
        default -> days >= 0 && days % 14 == 0;
      };
    }
  }

  /** One planned moment, as the tables name it. */
  record Moment(long practice, String day, int slot) {}

  /** One line of the alarm table that asks again. */
  record LookIn(Moment moment, Instant dueAt) {}

  /** Where a talk rests. */
  record Rest(String tag, Instant touchedAt) {
    boolean isTalk() {
      return !List.of("idle", "lapsed", "checkin.noting", "session.over").contains(tag);
    }
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Rows(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.createStatement().execute("PRAGMA query_only = ON");
  }

  /** How a row becomes something. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> all(String sql, Reading<T> reading, Object... values) {
    try {
      PreparedStatement statement = prepared.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(reading.of(rows));
        }
      }
      return all;
    } catch (SQLException broken) {
      throw new IllegalStateException(sql, broken);
    }
  }

  /** What a nudge asks about. */
  List<Moment> items(long nudge) {
    return all(
        "SELECT practice_id, day, slot FROM nudge_item WHERE nudge_id = ? ORDER BY line",
        Rows::moment,
        nudge);
  }

  /** Why a nudge was written. */
  String origin(long nudge) {
    return all("SELECT origin FROM nudge WHERE id = ?", row -> row.getString(1), nudge).get(0);
  }

  /** When the next thing is due; none when nothing is planned at all. */
  List<Instant> nextAlarm() {
    return all(
        "SELECT due_at FROM alarm ORDER BY due_at LIMIT 1",
        row -> Instant.ofEpochMilli(row.getLong(1)));
  }

  List<LookIn> lookInsDue(Instant by) {
    return all(
        """
        SELECT practice_id, day, slot, due_at FROM alarm
         WHERE due_at <= ? AND kind = 'LOOK_IN'
        """,
        row -> new LookIn(moment(row), Instant.ofEpochMilli(row.getLong(4))),
        by.toEpochMilli());
  }

  /** What was said about a moment; none when nothing was. */
  List<String> outcome(Moment at) {
    return all(
        "SELECT outcome FROM checkin WHERE practice_id = ? AND day = ? AND slot = ?",
        row -> row.getString(1),
        at.practice(),
        at.day(),
        at.slot());
  }

  /** Whether a practice was put off for a Day, or rests on it. */
  boolean isDeclined(Moment at) {
    return !all(
            """
            SELECT 1 FROM checkin
             WHERE practice_id = ? AND day = ? AND outcome IN ('NOT_TODAY', 'REST')
            """,
            row -> 1,
            at.practice(),
            at.day())
        .isEmpty();
  }

  /** When somebody's sessions are; none when they did not say. */
  List<Sessions> sessions(long person) {
    return all(
        "SELECT first_date, repeats, at_minute, minutes FROM appointment WHERE person_id = ?",
        row ->
            new Sessions(
                LocalDate.parse(row.getString(1)),
                row.getString(2),
                LocalTime.MIN.plusMinutes(row.getLong(3)),
                row.getLong(4)),
        person);
  }

  List<Rest> talk(long person) {
    return all(
        "SELECT tag, touched_at FROM talk WHERE person_id = ?",
        row -> new Rest(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        person);
  }

  /** Who is in the middle of a talk, and said something in it since an instant. */
  Set<Long> midTalk(Instant since) {
    return Set.copyOf(
        all(
            """
            SELECT person_id FROM talk
             WHERE touched_at > ? AND tag NOT IN ('idle', 'lapsed', 'checkin.noting', 'session.over')
            """,
            row -> row.getLong(1),
            since.toEpochMilli()));
  }

  boolean isHeld(long person) {
    return !all("SELECT 1 FROM person WHERE id = ? AND hold <> 'NONE'", row -> 1, person).isEmpty();
  }

  long quarantined() {
    return all("SELECT count(*) FROM quarantine", row -> row.getLong(1)).get(0);
  }

  private static Moment moment(ResultSet row) throws SQLException {
    return new Moment(row.getLong(1), row.getString(2), row.getInt(3));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
