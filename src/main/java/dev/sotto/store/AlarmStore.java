package dev.sotto.store;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.session.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * What must happen later. Planning an alarm anew gives it a new id, so that {@link #remove} of a
 * claimed one never takes away its successor.
 */
public final class AlarmStore {
  private static final String INSERT =
      """
      INSERT INTO alarm (kind, person_id, practice_id, day, slot, nudge_id, due_at)
      VALUES (:kind, :person, :practice, :day, :slot, :nudge, :due_at)
      """;

  private static final String DROP_NUDGE =
      "DELETE FROM alarm WHERE kind = 'NUDGE' AND practice_id = :practice";

  private static final String LAST_LINE =
      """
      INSERT INTO alarm (kind, person_id, due_at) VALUES ('LAST_LINE', :person, :due_at)
      ON CONFLICT DO NOTHING
      """;

  private static final String DROP_LOOK_IN =
      """
      DELETE FROM alarm
       WHERE kind = 'LOOK_IN' AND practice_id = :practice AND day = :day AND slot = :slot
      """;

  private static final String DROP_UNDO =
      "DELETE FROM alarm WHERE kind = 'UNDO_ENDS' AND nudge_id = :nudge";

  private static final String DROP = "DELETE FROM alarm WHERE kind = :kind AND person_id = :person";

  private static final String FORGETS_AT =
      "SELECT due_at FROM alarm WHERE kind = 'FORGET' AND person_id = :person";

  private static final String DROP_ALL =
      "DELETE FROM alarm WHERE person_id = :person AND kind <> 'FORGET'";

  private static final String UNLESS_PLANNED =
      """
      INSERT INTO alarm (kind, due_at) VALUES (:kind, :due_at)
      ON CONFLICT DO NOTHING
      """;

  private static final String DROP_DAILY =
      "DELETE FROM alarm WHERE kind = :kind AND person_id IS NULL";

  private static final String NEXT_DAILY =
      "SELECT due_at FROM alarm WHERE kind = :kind AND person_id IS NULL AND due_at > :after";

  static final String CLAIM_DUE =
      """
      UPDATE alarm
         SET leased_until = :until
       WHERE id IN (SELECT id
                      FROM alarm
                     WHERE due_at <= :now
                       AND leased_until <= :now
                     ORDER BY due_at, id
                     LIMIT :max)
      RETURNING *
      """;

  private static final String NUDGES_OF =
      """
      SELECT * FROM alarm
       WHERE person_id = :person AND due_at <= :until AND kind IN ('NUDGE', 'LOOK_IN')
       ORDER BY due_at, id
      """;

  private static final String SPEAKS =
      """
      SELECT due_at FROM alarm
       WHERE due_at > :after
         AND kind IN ('NUDGE', 'LOOK_IN', 'LAST_LINE',
                      'SESSION_EVENING', 'SESSION_HOUR', 'SESSION_OVER')
      """;

  private static final String FIRST = " ORDER BY due_at LIMIT 1";

  private static final String NEXT_NUDGE = SPEAKS + FIRST;

  private static final String NEXT_NUDGE_OF = SPEAKS + " AND person_id = :person" + FIRST;

  private final Session session;

  AlarmStore(Session session) {
    this.session = session;
  }

  /** Plans the next moment of a practice, in the place of any other planned for it. */
  public void planNudge(PersonId person, Slot slot, Instant dueAt) {
    dropNudge(slot.practice());
    insert(AlarmKind.NUDGE, person, slot, null, dueAt);
  }

  /** Plans nothing for a practice any more. */
  public void dropNudge(PracticeId practice) {
    update(DROP_NUDGE).bind("practice", practice.value()).execute();
  }

  /** Asks about a slot again later, in the place of any other look-in at it. */
  public void lookIn(PersonId person, Slot slot, Instant dueAt) {
    dropLookIn(slot);
    insert(AlarmKind.LOOK_IN, person, slot, null, dueAt);
  }

  /** Asks about a slot no more. */
  public void dropLookIn(Slot slot) {
    update(DROP_LOOK_IN)
        .bind("practice", slot.practice().value())
        .bind("day", slot.day().date().toString())
        .bind("slot", slot.number())
        .execute();
  }

  /**
   * Plans the last line of a silence, unless one is planned: whether that one is of this silence is
   * found out when it rings.
   */
  public void lastLine(PersonId person, Instant dueAt) {
    update(LAST_LINE).bind("person", person.value()).bind("due_at", dueAt.toEpochMilli()).execute();
  }

  /** Plans what is said next about a session, in the place of any other of its kind. */
  public void planNotice(PersonId person, Notice notice, Instant dueAt) {
    dropNotice(person, notice);
    insert(AlarmKind.of(notice), person, null, null, dueAt);
  }

  /** Says nothing of that kind about sessions any more. */
  public void dropNotice(PersonId person, Notice notice) {
    drop(AlarmKind.of(notice), person);
  }

  /** Plans the end of the undo on a nudge, in the place of any other planned for it. */
  public void undoEnds(PersonId person, NudgeId nudge, Instant dueAt) {
    update(DROP_UNDO).bind("nudge", nudge.value()).execute();
    insert(AlarmKind.UNDO_ENDS, person, null, nudge, dueAt);
  }

  /** Lets a person's talk end at an instant, and at no other. */
  public void talkExpires(PersonId person, Instant dueAt) {
    dropTalkExpiry(person);
    insert(AlarmKind.TALK_EXPIRES, person, null, null, dueAt);
  }

  /** Lets a person's talk go on. */
  public void dropTalkExpiry(PersonId person) {
    drop(AlarmKind.TALK_EXPIRES, person);
  }

  /** Plans that a person is erased at an instant, and at no other. */
  public void forget(PersonId person, Instant dueAt) {
    dropForget(person);
    insert(AlarmKind.FORGET, person, null, null, dueAt);
  }

  /** Lets a person stay. */
  public void dropForget(PersonId person) {
    drop(AlarmKind.FORGET, person);
  }

  /** Returns when a person is erased; empty for whoever stays. */
  public Optional<Instant> forgetsAt(PersonId person) {
    return session
        .handle()
        .createQuery(FORGETS_AT)
        .bind("person", person.value())
        .map((row, context) -> Columns.instant(row, "due_at"))
        .findOne();
  }

  /** Plans the next run of something that is about nobody. */
  public void daily(AlarmKind kind, Instant dueAt) {
    update(DROP_DAILY).bind("kind", kind.name()).execute();
    insert(kind, null, null, null, dueAt);
  }

  /** As {@link #daily}, but one that is planned already stays, also when its time is past. */
  public void dailyUnlessPlanned(AlarmKind kind, Instant dueAt) {
    update(UNLESS_PLANNED).bind("kind", kind.name()).bind("due_at", dueAt.toEpochMilli()).execute();
  }

  /**
   * Takes the oldest due alarms of everybody for this process, so that a second tick leaves them
   * alone.
   *
   * @param lease how long the claim holds; a crash gives the alarms back after it
   * @param max the most alarms to take, at least 1
   * @return the claimed alarms, by due instant, then id; empty when nothing is due
   */
  public List<AlarmRow> claimDue(Instant now, Duration lease, int max) {
    return session
        .handle()
        .createQuery(CLAIM_DUE)
        .bind("now", now.toEpochMilli())
        .bind("until", now.plus(lease).toEpochMilli())
        .bind("max", max)
        .map((row, context) -> alarm(row))
        .stream()
        .sorted(Comparator.comparing(AlarmRow::dueAt).thenComparing(AlarmRow::id))
        .toList();
  }

  /**
   * Returns the nudges and look-ins of one person that are due by an instant, claimed or not, by
   * due instant, then id.
   */
  public List<AlarmRow> nudgesOf(PersonId person, Instant until) {
    return session
        .handle()
        .createQuery(NUDGES_OF)
        .bind("person", person.value())
        .bind("until", until.toEpochMilli())
        .map((row, context) -> alarm(row))
        .list();
  }

  /** Removes an alarm that rang; does nothing when it is gone. */
  public void remove(long id) {
    update("DELETE FROM alarm WHERE id = :id").bind("id", id).execute();
  }

  /** Returns when the bot may next speak first to anybody, later than an instant. */
  public Optional<Instant> nextNudge(Instant after) {
    return session
        .handle()
        .createQuery(NEXT_NUDGE)
        .bind("after", after.toEpochMilli())
        .map((row, context) -> Columns.instant(row, "due_at"))
        .findOne();
  }

  /** Returns when the bot may next speak first to one person, later than an instant. */
  public Optional<Instant> nextNudge(PersonId person, Instant after) {
    return session
        .handle()
        .createQuery(NEXT_NUDGE_OF)
        .bind("person", person.value())
        .bind("after", after.toEpochMilli())
        .map((row, context) -> Columns.instant(row, "due_at"))
        .findOne();
  }

  /** Returns when an alarm rings that belongs to nobody, later than an instant. */
  public Optional<Instant> nextDaily(AlarmKind kind, Instant after) {
    return session
        .handle()
        .createQuery(NEXT_DAILY)
        .bind("kind", kind.name())
        .bind("after", after.toEpochMilli())
        .map((row, context) -> Columns.instant(row, "due_at"))
        .findOne();
  }

  /** Removes every alarm of one person; somebody who is to be erased is erased all the same. */
  public void dropAll(PersonId person) {
    update(DROP_ALL).bind("person", person.value()).execute();
  }

  /** Counts everybody's alarms. */
  public long waiting() {
    return session.handle().createQuery("SELECT count(*) FROM alarm").mapTo(Long.class).one();
  }

  private void drop(AlarmKind kind, PersonId person) {
    update(DROP).bind("kind", kind.name()).bind("person", person.value()).execute();
  }

  private Update update(String sql) {
    return session.handle().createUpdate(sql);
  }

  private void insert(
      AlarmKind kind,
      @Nullable PersonId person,
      @Nullable Slot slot,
      @Nullable NudgeId nudge,
      Instant dueAt) {
    update(INSERT)
        .bind("kind", kind.name())
        .bind("person", person == null ? null : person.value())
        .bind("practice", slot == null ? null : slot.practice().value())
        .bind("day", slot == null ? null : slot.day().date().toString())
        .bind("slot", slot == null ? null : slot.number())
        .bind("nudge", nudge == null ? null : nudge.value())
        .bind("due_at", dueAt.toEpochMilli())
        .execute();
  }

  private static AlarmRow alarm(ResultSet row) throws SQLException {
    return new AlarmRow(
        row.getLong("id"),
        AlarmKind.valueOf(row.getString("kind")),
        Columns.personOrNull(row),
        Columns.slotOrNull(row),
        Columns.nudgeOrNull(row),
        Columns.instant(row, "due_at"));
  }
}
