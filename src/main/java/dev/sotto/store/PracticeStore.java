package dev.sotto.store;

import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Practices. Every query is scoped to the person they belong to: another's id finds nothing. */
public final class PracticeStore {
  private static final String ADD =
      """
      INSERT INTO practice (id, person_id, kind, words, tiny_step, nudge_name, anchor, obstacle,
                            if_then, schedule, confidence, pause_until, created_at)
      VALUES (:id, :person, :kind, :words, :tiny_step, :nudge_name, :anchor, :obstacle,
              :if_then, :schedule, :confidence, :pause_until, :now)
      """;

  private static final String SAVE =
      """
      UPDATE practice
         SET kind = :kind, words = :words, tiny_step = :tiny_step, nudge_name = :nudge_name,
             anchor = :anchor, obstacle = :obstacle, if_then = :if_then, schedule = :schedule,
             confidence = :confidence, pause_until = :pause_until
       WHERE id = :id AND person_id = :person
      """;

  private static final String ACTIVE =
      "SELECT * FROM practice WHERE person_id = :person AND ended_at IS NULL ORDER BY id";

  private static final String ALL = "SELECT * FROM practice WHERE person_id = :person ORDER BY id";

  private static final String FIND =
      "SELECT * FROM practice WHERE id = :id AND person_id = :person";

  private static final String END =
      """
      UPDATE practice SET ended_at = :now
       WHERE id = :id AND person_id = :person AND ended_at IS NULL
      """;

  private final Session session;

  PracticeStore(Session session) {
    this.session = session;
  }

  /** Writes down a practice a person takes up now. */
  public PracticeId add(
      PersonId person,
      PracticeKind kind,
      PrivateText words,
      PrivateText tinyStep,
      PrivateText nudgeName,
      Plan plan,
      Instant now) {
    PracticeId id = new PracticeId(session.ids().next("practice"));
    Practice practice = new Practice(id, kind, words, tinyStep, nudgeName, plan, Pause.NONE);
    bind(session.handle().createUpdate(ADD), person, practice)
        .bind("now", now.toEpochMilli())
        .execute();
    return id;
  }

  /** Returns what a person practises, in the order they took it up. */
  public List<Practice> active(PersonId person) {
    return session
        .handle()
        .createQuery(ACTIVE)
        .bind("person", person.value())
        .map((row, context) -> practice(row, person))
        .list();
  }

  /** Returns everything a person ever practised, in the order they took it up. */
  public List<Practice> all(PersonId person) {
    return session
        .handle()
        .createQuery(ALL)
        .bind("person", person.value())
        .map((row, context) -> practice(row, person))
        .list();
  }

  /** Finds a practice of this person, also one that has ended. */
  public Optional<Practice> find(PersonId person, PracticeId id) {
    return session
        .handle()
        .createQuery(FIND)
        .bind("id", id.value())
        .bind("person", person.value())
        .map((row, context) -> practice(row, person))
        .findOne();
  }

  /** Replaces everything the record holds; does nothing when this person has no such practice. */
  public void save(PersonId person, Practice practice) {
    bind(session.handle().createUpdate(SAVE), person, practice).execute();
  }

  /** Ends a practice for good; its check-ins stay. A second end changes nothing. */
  public void end(PersonId person, PracticeId id, Instant now) {
    session
        .handle()
        .createUpdate(END)
        .bind("id", id.value())
        .bind("person", person.value())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  private <S extends SqlStatement<S>> S bind(S statement, PersonId person, Practice practice) {
    Plan plan = practice.plan();
    return statement
        .bind("id", practice.id().value())
        .bind("person", person.value())
        .bind("kind", practice.kind().name())
        .bind("words", seal("words", practice.id(), person, practice.words()))
        .bind("tiny_step", seal("tiny_step", practice.id(), person, practice.tinyStep()))
        .bind("nudge_name", seal("nudge_name", practice.id(), person, practice.nudgeName()))
        .bind("anchor", seal("anchor", practice.id(), person, plan.anchor()))
        .bind("obstacle", seal("obstacle", practice.id(), person, plan.obstacle()))
        .bind("if_then", seal("if_then", practice.id(), person, plan.ifThen()))
        .bind("schedule", Forms.of(plan.schedule()))
        .bind("confidence", plan.confidence())
        .bind("pause_until", practice.pause().until().toEpochMilli());
  }

  private Practice practice(ResultSet row, PersonId person) throws SQLException {
    return new Practice(
        new PracticeId(row.getLong("id")),
        PracticeKind.valueOf(row.getString("kind")),
        text(row, "words", person),
        text(row, "tiny_step", person),
        text(row, "nudge_name", person),
        new Plan(
            Forms.schedule(row.getString("schedule")),
            text(row, "anchor", person),
            text(row, "obstacle", person),
            text(row, "if_then", person),
            row.getInt("confidence")),
        new Pause(Columns.instant(row, "pause_until")));
  }

  private byte @Nullable [] seal(String column, PracticeId id, PersonId person, PrivateText text) {
    return session.vault().seal(Place.of("practice", column, id.value(), person), text);
  }

  private PrivateText text(ResultSet row, String column, PersonId person) throws SQLException {
    Place place = Place.of("practice", column, row.getLong("id"), person);
    return session.vault().text(place, row.getBytes(column));
  }
}
