package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Counted;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.RoundId;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Circles and their rounds, as the clock goes through them. Nothing of one person is handed out
 * here; what a person may see of their own seat is with {@link SeatStore}.
 */
public final class CircleStore {
  private static final String ROUNDS = "round";

  private static final String BEGIN =
      """
      INSERT INTO round (id, circle_id, first_day, size, zone, at_minute, salt, next_day, next_at)
      VALUES (:id, :circle, :from, :size, :zone, :at_minute, :salt, :from, :next_at)
      """;

  private static final String SIT =
      "INSERT INTO seat (round_id, number, person_id) VALUES (:round, :number, :person)";

  static final String ROUND =
      """
      SELECT round.*, circle.kind FROM round JOIN circle ON circle.id = round.circle_id
      """;

  private static final String DUE = ROUND + "WHERE next_at <= :now ORDER BY round.id";

  private static final String NEXT_AT = "SELECT min(next_at) FROM round";

  private static final String PRACTISED =
      """
      SELECT DISTINCT seat.number
        FROM seat
        JOIN practice ON practice.person_id = seat.person_id
        JOIN checkin ON checkin.practice_id = practice.id
       WHERE seat.round_id = :round
         AND checkin.day = :day
         AND checkin.outcome IN ('DONE', 'TINY', 'TRIED')
         AND checkin.told_at < :before
      """;

  private static final String NODDED =
      "SELECT number FROM nod WHERE round_id = :round AND day <= :day";

  private static final String SEATS = "SELECT number FROM seat WHERE round_id = :round";

  private static final String SHOW =
      """
      INSERT INTO glimpse (round_id, number, day, shown, nod)
      VALUES (:round, :number, :day, :shown, :nod)
      """;

  private static final String WENT_ON =
      "UPDATE round SET next_day = :next_day, next_at = :next_at WHERE id = :round";

  private static final String NODS_COUNTED =
      "DELETE FROM nod WHERE round_id = :round AND day <= :day";

  private static final String FORGET_ROUNDS =
      "DELETE FROM round WHERE first_day < :before AND next_at IS NULL";

  private static final String FORGET_CIRCLES =
      """
      DELETE FROM circle
       WHERE id NOT IN (SELECT circle_id FROM round)
         AND id NOT IN (SELECT circle_id FROM wish WHERE circle_id IS NOT NULL)
         AND id NOT IN (SELECT circle_id FROM invitation WHERE circle_id IS NOT NULL)
      """;

  private final Session session;

  CircleStore(Session session) {
    this.session = session;
  }

  /** Writes down a circle in which nobody is yet. */
  public CircleId add(CircleKind kind) {
    CircleId id = new CircleId(session.ids().next("circle"));
    update("INSERT INTO circle (id, kind) VALUES (:id, :kind)")
        .bind("id", id.value())
        .bind("kind", kind.name())
        .execute();
    return id;
  }

  /** Returns the number of a round that is about to begin. */
  public RoundId nextRound() {
    return new RoundId(session.ids().next(ROUNDS));
  }

  /** Begins a round; the people sit in the order in which they are named. */
  public void begin(Round round, List<PersonId> people) {
    update(BEGIN)
        .bind("id", round.id().value())
        .bind("circle", round.circle().value())
        .bind("from", round.from().date().toString())
        .bind("size", round.size())
        .bind("zone", round.zone().getId())
        .bind("at_minute", Columns.minutes(round.hour()))
        .bind("salt", session.vault().seal(salt(round.id()), round.salt().value()))
        .bind("next_at", round.shownAt(round.from()).toEpochMilli())
        .execute();
    for (int number = 0; number < people.size(); number++) {
      update(SIT)
          .bind("round", round.id().value())
          .bind("number", number)
          .bind("person", people.get(number).value())
          .execute();
    }
  }

  /** Returns when the next Day of any round is counted; empty when there is none. */
  public Optional<Instant> nextCount() {
    return session
        .handle()
        .createQuery(NEXT_AT)
        .mapTo(Long.class)
        .findOne()
        .map(Instant::ofEpochMilli);
  }

  /** A Day of a round that is to be counted now. */
  public record Due(Round round, Day day) {}

  /** Returns the next Day of each round of which it is time, the oldest round first. */
  public List<Due> due(Instant now) {
    return session
        .handle()
        .createQuery(DUE)
        .bind("now", now.toEpochMilli())
        .map((row, context) -> new Due(round(row, session.vault()), day(row, "next_day")))
        .list();
  }

  /** Counts a Day, once and for all: what was said of it later does not count. */
  public Counted count(Due due) {
    Round round = due.round();
    Set<Integer> practised =
        numbers(
            ofDay(PRACTISED, round, due.day())
                .bind("before", round.shownAt(due.day()).toEpochMilli()));
    return new Counted(round, due.day(), practised, numbers(ofDay(NODDED, round, due.day())));
  }

  /** Keeps what is shown of a Day, and goes on to the next. */
  public void show(Counted counted) {
    Round round = counted.round();
    Day next = counted.day().plus(1);
    for (int number : numbers(query(SEATS, round))) {
      Glimpse glimpse = counted.at(number);
      update(SHOW)
          .bind("round", round.id().value())
          .bind("number", number)
          .bind("day", counted.day().date().toString())
          .bind("shown", glimpse.line().name())
          .bind("nod", glimpse.nod())
          .execute();
    }
    update(NODS_COUNTED)
        .bind("round", round.id().value())
        .bind("day", counted.day().date().toString())
        .execute();
    update(WENT_ON)
        .bind("round", round.id().value())
        .bind("next_day", next.date().toString())
        .bind("next_at", round.covers(next) ? round.shownAt(next).toEpochMilli() : null)
        .execute();
  }

  /**
   * Forgets rounds that began before a Day and are counted to the end, lines of Days before
   * another, and circles nobody is in or invited to any more.
   */
  public void forgetBefore(Day rounds, Day lines) {
    update(FORGET_ROUNDS).bind("before", rounds.date().toString()).execute();
    update("DELETE FROM glimpse WHERE day < :before")
        .bind("before", lines.date().toString())
        .execute();
    update(FORGET_CIRCLES).execute();
  }

  private Update update(String sql) {
    return session.handle().createUpdate(sql);
  }

  private Query query(String sql, Round round) {
    return session.handle().createQuery(sql).bind(ROUNDS, round.id().value());
  }

  private Query ofDay(String sql, Round round, Day day) {
    return query(sql, round).bind("day", day.date().toString());
  }

  private static Set<Integer> numbers(Query query) {
    return new HashSet<>(query.mapTo(Integer.class).list());
  }

  static Round round(ResultSet row, Vault vault) throws SQLException {
    RoundId id = new RoundId(row.getLong("id"));
    return new Round(
        id,
        new CircleId(row.getLong("circle_id")),
        CircleKind.valueOf(row.getString("kind")),
        day(row, "first_day"),
        row.getInt("size"),
        ZoneId.of(row.getString("zone")),
        Columns.time(row, "at_minute"),
        new Salt(vault.open(salt(id), row.getBytes("salt"))));
  }

  private static Day day(ResultSet row, String column) throws SQLException {
    return new Day(LocalDate.parse(row.getString(column)));
  }

  private static Place salt(RoundId round) {
    return new Place(ROUNDS, "salt", Long.toString(round.value()), Place.NOBODY);
  }
}
