package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads columns into the nouns they stand for. */
final class Columns {
  private static final int MINUTES = 60;

  private Columns() {}

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static LocalTime time(ResultSet row, String column) throws SQLException {
    return LocalTime.ofSecondOfDay((long) row.getInt(column) * MINUTES);
  }

  /** Minutes since midnight; what is finer than a minute is dropped. */
  static int minutes(LocalTime time) {
    return time.toSecondOfDay() / MINUTES;
  }

  static Slot slot(ResultSet row) throws SQLException {
    return new Slot(
        new PracticeId(row.getLong("practice_id")),
        new Day(LocalDate.parse(row.getString("day"))),
        row.getInt("slot"));
  }

  static @Nullable Slot slotOrNull(ResultSet row) throws SQLException {
    return row.getString("day") == null ? null : slot(row);
  }

  static @Nullable PersonId personOrNull(ResultSet row) throws SQLException {
    long id = row.getLong("person_id");
    return row.wasNull() ? null : new PersonId(id);
  }

  static @Nullable NudgeId nudgeOrNull(ResultSet row) throws SQLException {
    long id = row.getLong("nudge_id");
    return row.wasNull() ? null : new NudgeId(id);
  }
}
