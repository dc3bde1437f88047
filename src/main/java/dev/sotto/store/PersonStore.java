package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Sound;
import dev.sotto.core.person.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** People. Every query names the one person it is about. */
public final class PersonStore {
  private static final String BY_CHAT = "SELECT * FROM person WHERE chat = :chat";
  private static final String BY_ID = "SELECT * FROM person WHERE id = :id";
  private static final String CHAT_OF = "SELECT chat FROM person WHERE id = :id";
  private static final String LAST_LINE = "SELECT last_line_at FROM person WHERE id = :id";

  private static final String WELCOME =
      """
      INSERT INTO person (id, chat, standing, zone, day_start, quiet_from, quiet_to, country, sound,
                          code_word, own_contact, pause_until, hold, low_day, deep_link,
                          joined_at, last_heard_at)
      VALUES (:id, :chat, :standing, :zone, :day_start, :quiet_from, :quiet_to, :country, :sound,
              :code_word, :own_contact, :pause_until, :hold, :low_day, :deep_link, :now,
              :now)
      """;

  private static final String SAVE =
      """
      UPDATE person
         SET standing = :standing, zone = :zone, day_start = :day_start, quiet_from = :quiet_from,
             quiet_to = :quiet_to, country = :country, sound = :sound, code_word = :code_word,
             own_contact = :own_contact, pause_until = :pause_until, hold = :hold,
             low_day = :low_day, deep_link = :deep_link
       WHERE id = :id
      """;

  private static final String HEARD_FROM =
      "UPDATE person SET last_heard_at = :now WHERE id = :id AND last_heard_at < :now";

  private final Session session;

  PersonStore(Session session) {
    this.session = session;
  }

  /** Finds the person of a private chat. */
  public Optional<Person> byChat(ChatId chat) {
    return session.vault().sealings(chat).stream()
        .map(form -> session.handle().createQuery(BY_CHAT).bind("chat", form))
        .map(query -> query.map(this::person).findOne())
        .flatMap(Optional::stream)
        .findFirst();
  }

  public Optional<Person> byId(PersonId id) {
    return session.handle().createQuery(BY_ID).bind("id", id.value()).map(this::person).findOne();
  }

  /** Writes down someone who is not known yet: a {@link Standing#GUEST}, heard from just now. */
  public Person welcome(ChatId chat, Settings settings, Instant now) {
    PersonId id = new PersonId(session.ids().next("person"));
    Instant heard = now.truncatedTo(ChronoUnit.MILLIS);
    Person person =
        new Person(
            id,
            Standing.GUEST,
            settings,
            Pause.NONE,
            Hold.NONE,
            Person.NEVER,
            PrivateText.NONE,
            heard);
    bind(session.handle().createUpdate(WELCOME), person)
        .bind("chat", session.vault().seal(chat))
        .bind("now", now.toEpochMilli())
        .execute();
    return person;
  }

  /**
   * Returns where a person is reached.
   *
   * @throws IllegalStateException when there is no such person
   */
  public ChatId chatOf(PersonId id) {
    return session
        .handle()
        .createQuery(CHAT_OF)
        .bind("id", id.value())
        .mapTo(byte[].class)
        .findOne()
        .map(session.vault()::chat)
        .orElseThrow(() -> nobody(id));
  }

  /**
   * Replaces everything the record holds but when they were heard, for which there is {@link
   * #heardFrom}; does nothing for a person who is gone.
   */
  public void save(Person person) {
    bind(session.handle().createUpdate(SAVE), person).execute();
  }

  /** Remembers that a person said something; never goes back in time. */
  public void heardFrom(PersonId id, Instant now) {
    session
        .handle()
        .createUpdate(HEARD_FROM)
        .bind("id", id.value())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Remembers that a person was told that the bot stays quiet from here on. */
  public void toldLastLine(PersonId id, Instant now) {
    session
        .handle()
        .createUpdate("UPDATE person SET last_line_at = :now WHERE id = :id")
        .bind("id", id.value())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /**
   * Returns when a person was last told that the bot stays quiet; {@link Instant#EPOCH} when never.
   *
   * @throws IllegalStateException when there is no such person
   */
  public Instant lastLine(PersonId id) {
    return session
        .handle()
        .createQuery(LAST_LINE)
        .bind("id", id.value())
        .map((row, context) -> Columns.instant(row, "last_line_at"))
        .findOne()
        .orElseThrow(() -> nobody(id));
  }

  /** Remembers since when a person's own words may be kept. */
  public void keepWords(PersonId id, Instant now) {
    session
        .handle()
        .createUpdate("UPDATE person SET words_kept_since = :now WHERE id = :id")
        .bind("id", id.value())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Whether a person agreed to their own words being kept. */
  public boolean mayKeepWords(PersonId id) {
    return session
        .handle()
        .createQuery("SELECT words_kept_since > 0 FROM person WHERE id = :id")
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  /**
   * Deletes a person and everything of theirs, also letters to and quarantined updates from their
   * chat. Does nothing for a person who is gone. What the log still holds goes with {@link
   * Database#truncateLog}, what backups hold with {@link Backups#forget}.
   */
  public void delete(PersonId id) {
    if (byId(id).isPresent()) {
      new Traces(session.handle(), session.vault()).erase(chatOf(id), Long.MAX_VALUE);
    }
  }

  /** Counts everybody. */
  public long count() {
    return session.handle().createQuery("SELECT count(*) FROM person").mapTo(Long.class).one();
  }

  private <S extends SqlStatement<S>> S bind(S statement, Person person) {
    Settings settings = person.settings();
    Vault vault = session.vault();
    return statement
        .bind("id", person.id().value())
        .bind("standing", person.standing().name())
        .bind("zone", settings.zone().getId())
        .bind("day_start", Columns.minutes(settings.dayStart()))
        .bind("quiet_from", Columns.minutes(settings.quietHours().from()))
        .bind("quiet_to", Columns.minutes(settings.quietHours().to()))
        .bind("country", settings.country().code())
        .bind("sound", settings.sound().name())
        .bind("code_word", vault.seal(place("code_word", person.id()), settings.codeWord()))
        .bind("own_contact", vault.seal(place("own_contact", person.id()), settings.ownContact()))
        .bind("pause_until", person.pause().until().toEpochMilli())
        .bind("hold", person.hold().name())
        .bind("low_day", person.lowDay().toString())
        .bind("deep_link", vault.seal(place("deep_link", person.id()), person.deepLink()));
  }

  private Person person(ResultSet row, StatementContext context) throws SQLException {
    PersonId id = new PersonId(row.getLong("id"));
    Vault vault = session.vault();
    return new Person(
        id,
        Standing.valueOf(row.getString("standing")),
        new Settings(
            ZoneId.of(row.getString("zone")),
            Columns.time(row, "day_start"),
            new QuietHours(Columns.time(row, "quiet_from"), Columns.time(row, "quiet_to")),
            new Country(row.getString("country")),
            Sound.valueOf(row.getString("sound")),
            vault.text(place("code_word", id), row.getBytes("code_word")),
            vault.text(place("own_contact", id), row.getBytes("own_contact"))),
        new Pause(Columns.instant(row, "pause_until")),
        Hold.valueOf(row.getString("hold")),
        LocalDate.parse(row.getString("low_day")),
        vault.text(place("deep_link", id), row.getBytes("deep_link")),
        Columns.instant(row, "last_heard_at"));
  }

  private static Place place(String column, PersonId id) {
    return Place.of("person", column, id.value(), id);
  }

  private static IllegalStateException nobody(PersonId id) {
    return new IllegalStateException("nobody is person " + id.value());
  }
}
