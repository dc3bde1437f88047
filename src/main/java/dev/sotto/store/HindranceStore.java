package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeId;
import java.util.List;

/** What was in the way; callers take a practice's id from a store scoped to a person. */
public final class HindranceStore {
  private static final String RECORD =
      """
      INSERT INTO hindrance (practice_id, day, slot, obstacle, at_minute, told_at)
      VALUES (:practice, :day, :slot, :obstacle, :at_minute, :told_at)
      ON CONFLICT (practice_id, day, slot) DO UPDATE
         SET obstacle = excluded.obstacle, at_minute = excluded.at_minute,
             told_at = excluded.told_at
      """;

  private static final String BETWEEN =
      """
      SELECT * FROM hindrance
       WHERE practice_id = :practice AND day BETWEEN :from AND :to
       ORDER BY day, slot
      """;

  private final Session session;

  HindranceStore(Session session) {
    this.session = session;
  }

  /** Writes down what was in the way of a slot, in the place of anything said before. */
  public void record(Hindrance hindrance) {
    session
        .handle()
        .createUpdate(RECORD)
        .bind("practice", hindrance.slot().practice().value())
        .bind("day", hindrance.slot().day().date().toString())
        .bind("slot", hindrance.slot().number())
        .bind("obstacle", hindrance.obstacle().name())
        .bind("at_minute", Columns.minutes(hindrance.clock()))
        .bind("told_at", hindrance.toldAt().toEpochMilli())
        .execute();
  }

  /** Returns what was in the way of one practice, both Days included, earliest slot first. */
  public List<Hindrance> between(PracticeId practice, Day from, Day to) {
    return session
        .handle()
        .createQuery(BETWEEN)
        .bind("practice", practice.value())
        .bind("from", from.date().toString())
        .bind("to", to.date().toString())
        .map(
            (row, context) ->
                new Hindrance(
                    Columns.slot(row),
                    Obstacle.valueOf(row.getString("obstacle")),
                    Columns.time(row, "at_minute"),
                    Columns.instant(row, "told_at")))
        .list();
  }
}
