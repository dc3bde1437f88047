package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.NumberAsked.State;
import dev.sotto.core.week.WeeklyNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The one number a week. Every query names the one person it is about. */
public final class NumberStore {
  private static final String WEEKS = "weekly_value";
  private static final int LAST_OF_WEEK = 6;

  private static final String ASK =
      """
      INSERT INTO weekly_number (person_id, name, asking) VALUES (:person, :name, 'ON')
      ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, asking = excluded.asking
      """;

  private static final String ASK_NOT =
      "UPDATE weekly_number SET asking = 'OFF' WHERE person_id = :person";

  private static final String CHOSEN = "SELECT * FROM weekly_number WHERE person_id = :person";

  private static final String TELL =
      """
      INSERT INTO weekly_value (id, person_id, monday, name, value, nudge_id, asked_at)
      VALUES (:id, :person, :monday, :name, :value, :nudge, :asked_at)
      ON CONFLICT (person_id, monday) DO UPDATE
         SET value = excluded.value,
             nudge_id = coalesce(excluded.nudge_id, nudge_id),
             asked_at = max(excluded.asked_at, asked_at)
      """;

  private static final String TAKE_BACK =
      "UPDATE weekly_value SET value = NULL WHERE person_id = :person AND monday = :monday";

  private static final String OF_WEEK =
      "SELECT * FROM weekly_value WHERE person_id = :person AND monday = :monday";

  private static final String ON_NUDGE =
      "SELECT * FROM weekly_value WHERE nudge_id = :nudge AND person_id = :person";

  private static final String ASKED_SINCE =
      """
      SELECT * FROM weekly_value
       WHERE person_id = :person AND asked_at >= :since
       ORDER BY asked_at DESC
       LIMIT 1
      """;

  private static final String NUDGE_OF =
      """
      SELECT nudge_id FROM weekly_value
       WHERE person_id = :person AND monday = :monday AND nudge_id IS NOT NULL
      """;

  private static final String BETWEEN =
      """
      SELECT * FROM weekly_value
       WHERE person_id = :person AND monday BETWEEN :from AND :to AND value IS NOT NULL
       ORDER BY monday
      """;

  private final Session session;

  NumberStore(Session session) {
    this.session = session;
  }

  /** Asks a person for their number from here on, under this name. */
  public void ask(PersonId person, PrivateText name) {
    update(ASK, person)
        .bind(
            "name",
            session.vault().seal(Place.of("weekly_number", "name", person.value(), person), name))
        .execute();
  }

  /** Asks a person no more; what they noted stays. */
  public void askNot(PersonId person) {
    update(ASK_NOT, person).execute();
  }

  /** Drops the number and all its weeks. */
  public void delete(PersonId person) {
    update("DELETE FROM weekly_value WHERE person_id = :person", person).execute();
    update("DELETE FROM weekly_number WHERE person_id = :person", person).execute();
  }

  /**
   * Returns the number a person named, and where it stands in one week; empty when they named none.
   */
  public Optional<NumberAsked> of(PersonId person, Day monday) {
    return query(CHOSEN, person)
        .map((row, context) -> chosen(row, person))
        .findOne()
        .map(chosen -> ofWeek(person, monday).map(chosen::in).orElse(chosen.in(monday)));
  }

  private Optional<NumberAsked> ofWeek(PersonId person, Day monday) {
    return query(OF_WEEK, person)
        .bind("monday", monday.date().toString())
        .map((row, context) -> week(row, person))
        .findOne();
  }

  /** Returns the week a person was last asked about at an instant or later. */
  public Optional<NumberAsked> askedSince(PersonId person, Instant since) {
    return query(ASKED_SINCE, person)
        .bind("since", since.toEpochMilli())
        .map((row, context) -> week(row, person))
        .findOne();
  }

  /** Returns the week that is asked about on a nudge. */
  public Optional<NumberAsked> onNudge(PersonId person, NudgeId nudge) {
    return query(ON_NUDGE, person)
        .bind("nudge", nudge.value())
        .map((row, context) -> week(row, person))
        .findOne();
  }

  /** Returns the nudge that asks about a week. */
  public Optional<NudgeId> nudgeOf(PersonId person, Day monday) {
    return query(NUDGE_OF, person)
        .bind("monday", monday.date().toString())
        .map((row, context) -> new NudgeId(row.getLong("nudge_id")))
        .findOne();
  }

  /** Remembers that a week is asked about on a nudge. */
  public void askedOn(NudgeId nudge, PersonId person, Day monday, PrivateText name, Instant now) {
    write(person, monday, name, null, nudge.value(), now);
  }

  /** Notes the number of a week, in place of any said before; the name it had stays with it. */
  public void tell(PersonId person, WeeklyNumber number) {
    write(person, number.monday(), number.name(), number.value(), null, Instant.EPOCH);
  }

  /** Makes the number of a week unknown again. */
  public void takeBack(PersonId person, Day monday) {
    update(TAKE_BACK, person).bind("monday", monday.date().toString()).execute();
  }

  /** Returns the numbers of all weeks that touch a span, both Days included, earliest first. */
  public List<WeeklyNumber> between(PersonId person, Day from, Day to) {
    return query(BETWEEN, person)
        .bind("from", from.minus(LAST_OF_WEEK).date().toString())
        .bind("to", to.date().toString())
        .map((row, context) -> week(row, person))
        .stream()
        .map(week -> new WeeklyNumber(week.name(), week.monday(), week.value()))
        .toList();
  }

  private void write(
      PersonId person,
      Day monday,
      PrivateText name,
      @Nullable Integer value,
      @Nullable Long nudge,
      Instant askedAt) {
    long id = session.ids().next(WEEKS);
    update(TELL, person)
        .bind("id", id)
        .bind("monday", monday.date().toString())
        .bind("name", session.vault().seal(place(id, person), name))
        .bind("value", value)
        .bind("nudge", nudge)
        .bind("asked_at", askedAt.toEpochMilli())
        .execute();
  }

  private Update update(String sql, PersonId person) {
    return session.handle().createUpdate(sql).bind("person", person.value());
  }

  private Query query(String sql, PersonId person) {
    return session.handle().createQuery(sql).bind("person", person.value());
  }

  private NumberAsked chosen(ResultSet row, PersonId person) throws SQLException {
    Place place = Place.of("weekly_number", "name", person.value(), person);
    return new NumberAsked(
        session.vault().text(place, row.getBytes("name")),
        new Day(LocalDate.EPOCH),
        NumberAsked.NOTHING,
        State.valueOf(row.getString("asking")));
  }

  private NumberAsked week(ResultSet row, PersonId person) throws SQLException {
    int value = row.getInt("value");
    row.getLong("nudge_id");
    boolean isWaiting = value == NumberAsked.NOTHING && !row.wasNull();
    return new NumberAsked(
        session.vault().text(place(row.getLong("id"), person), row.getBytes("name")),
        new Day(LocalDate.parse(row.getString("monday"))),
        value,
        isWaiting ? State.WAITING : State.ON);
  }

  private static Place place(long id, PersonId person) {
    return Place.of(WEEKS, "name", id, person);
  }
}
