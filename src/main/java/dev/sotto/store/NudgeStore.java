package dev.sotto.store;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Nudges and the lines on them. Reading is scoped to the person: another's id finds nothing. */
public final class NudgeStore {
  private static final String WRITE =
      """
      INSERT INTO nudge (id, person_id, origin, face, asked_at)
      VALUES (:id, :person, :origin, :face, :asked_at)
      """;

  private static final String WRITE_ITEM =
      """
      INSERT INTO nudge_item (nudge_id, line, practice_id, day, slot)
      VALUES (:nudge, :line, :practice, :day, :slot)
      """;

  private static final String FIND = "SELECT * FROM nudge WHERE id = :id AND person_id = :person";

  private static final String BY_MESSAGE =
      """
      SELECT * FROM nudge
       WHERE person_id = :person AND message_id = :message AND message_id > 0
       ORDER BY id DESC
       LIMIT 1
      """;

  private static final String LATEST =
      """
      SELECT * FROM nudge
       WHERE person_id = :person AND asked_at >= :since
       ORDER BY asked_at DESC, id DESC
      """;

  private static final String ITEMS = "SELECT * FROM nudge_item WHERE nudge_id = :id ORDER BY line";

  private static final String PLANNED_SINCE =
      """
      SELECT count(*) FROM nudge
       WHERE person_id = :person AND asked_at >= :since AND origin = 'PLANNED'
      """;

  private final Session session;

  NudgeStore(Session session) {
    this.session = session;
  }

  /**
   * Writes a nudge that has not left yet.
   *
   * @param slots what it asks about, in the order it is shown; at least one
   */
  public Nudge write(PersonId person, Nudge.Origin origin, Instant askedAt, List<Slot> slots) {
    NudgeId id = new NudgeId(session.ids().next("nudge"));
    update(WRITE)
        .bind("id", id.value())
        .bind("person", person.value())
        .bind("origin", origin.name())
        .bind("face", Nudge.Face.ASKING.name())
        .bind("asked_at", askedAt.toEpochMilli())
        .execute();
    writeItems(id, slots);
    List<Nudge.Item> items =
        slots.stream().map(slot -> new Nudge.Item(slot, Instant.EPOCH, Nudge.Aside.NONE)).toList();
    return new Nudge(id, person, origin, Nudge.Face.ASKING, askedAt, 0, items);
  }

  /** Finds a nudge of this person. */
  public Optional<Nudge> find(PersonId person, NudgeId id) {
    return session
        .handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .bind("person", person.value())
        .map((row, context) -> nudge(row))
        .findOne();
  }

  /** Finds the nudge that became a message in this person's chat. */
  public Optional<Nudge> byMessage(PersonId person, long messageId) {
    return session
        .handle()
        .createQuery(BY_MESSAGE)
        .bind("person", person.value())
        .bind("message", messageId)
        .map((row, context) -> nudge(row))
        .findOne();
  }

  /** Returns a person's nudges asked at an instant or later, latest first. */
  public List<Nudge> latest(PersonId person, Instant since) {
    return session
        .handle()
        .createQuery(LATEST)
        .bind("person", person.value())
        .bind("since", since.toEpochMilli())
        .map((row, context) -> nudge(row))
        .list();
  }

  /** Counts a person's planned nudges asked at an instant or later, for the day's allowance. */
  public int plannedSince(PersonId person, Instant since) {
    return session
        .handle()
        .createQuery(PLANNED_SINCE)
        .bind("person", person.value())
        .bind("since", since.toEpochMilli())
        .mapTo(Integer.class)
        .one();
  }

  /** Notes which message a nudge became. */
  public void sentAs(NudgeId id, long messageId) {
    update("UPDATE nudge SET message_id = :message WHERE id = :id")
        .bind("id", id.value())
        .bind("message", messageId)
        .execute();
  }

  /** Notes which buttons a nudge shows. */
  public void face(NudgeId id, Nudge.Face face) {
    update("UPDATE nudge SET face = :face WHERE id = :id")
        .bind("id", id.value())
        .bind("face", face.name())
        .execute();
  }

  /** Notes when one line is asked about again; {@link Instant#EPOCH} when it is not. */
  public void lookIn(NudgeId id, int line, Instant at) {
    update("UPDATE nudge_item SET look_in_at = :at WHERE nudge_id = :id AND line = :line")
        .bind("id", id.value())
        .bind("line", line)
        .bind("at", at.toEpochMilli())
        .execute();
  }

  /** Notes what stands below one line once it is settled. */
  public void aside(NudgeId id, int line, Nudge.Aside aside) {
    update("UPDATE nudge_item SET aside = :aside WHERE nudge_id = :id AND line = :line")
        .bind("id", id.value())
        .bind("line", line)
        .bind("aside", aside.name())
        .execute();
  }

  /**
   * Drops everybody's nudges asked before an instant: their buttons lead nowhere then.
   *
   * @return how many went
   */
  public int forgetBefore(Instant instant) {
    return update("DELETE FROM nudge WHERE asked_at < :before")
        .bind("before", instant.toEpochMilli())
        .execute();
  }

  private void writeItems(NudgeId id, List<Slot> slots) {
    PreparedBatch items = session.handle().prepareBatch(WRITE_ITEM);
    for (int line = 0; line < slots.size(); line++) {
      Slot slot = slots.get(line);
      items
          .bind("nudge", id.value())
          .bind("line", line)
          .bind("practice", slot.practice().value())
          .bind("day", slot.day().date().toString())
          .bind("slot", slot.number())
          .add();
    }
    items.execute();
  }

  private Nudge nudge(ResultSet row) throws SQLException {
    NudgeId id = new NudgeId(row.getLong("id"));
    return new Nudge(
        id,
        new PersonId(row.getLong("person_id")),
        Nudge.Origin.valueOf(row.getString("origin")),
        Nudge.Face.valueOf(row.getString("face")),
        Columns.instant(row, "asked_at"),
        row.getLong("message_id"),
        items(id));
  }

  private List<Nudge.Item> items(NudgeId id) {
    return session
        .handle()
        .createQuery(ITEMS)
        .bind("id", id.value())
        .map(
            (row, context) ->
                new Nudge.Item(
                    Columns.slot(row),
                    Columns.instant(row, "look_in_at"),
                    Nudge.Aside.valueOf(row.getString("aside"))))
        .list();
  }

  private Update update(String sql) {
    return session.handle().createUpdate(sql);
  }
}
