package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.Item;
import dev.sotto.core.week.Span;
import dev.sotto.core.week.Topic;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the Page counts is what the tables hold: people move between zones, clocks change, entries
 * are put on earlier days, changed and taken back, and the recount reads past all of our own code.
 */
class PageCountsTest {
  private static final int PEOPLE = 500;
  private static final int DEEDS = 24;
  private static final long SEED = 20261025;
  private static final Instant START = Instant.parse("2026-10-15T06:00:00Z");
  private static final Instant END = Instant.parse("2026-11-08T09:00:00Z");

  /** Their clocks change on 25 October, on 1 November, a half-hour on 4 October, or never. */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("Asia/Kolkata"));

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private Database database;
  private Erasure erasure;
  private Connection file;

  @BeforeEach
  void open() throws SQLException {
    Path data = folder.resolve("data");
    Vault vault = Vault.open(folder.resolve("keys"), data);
    database = Database.open(data, vault);
    erasure = new Erasure(database, new Backups(database, vault, folder.resolve("copies"), 1));
    file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sotto.db"));
  }

  @AfterEach
  void close() throws SQLException {
    file.close();
    database.close();
  }

  @Test
  void thePageCountsWhatTheTablesHold() throws SQLException {
    int said = 0;
    for (int i = 0; i < PEOPLE; i++) {
      ChatId chat = new ChatId(10_000 + i);
      database.change(tx -> live(tx, chat));
      Contents contents = database.write(tx -> new PageSheet(visit(tx, chat, END)).contents());
      said += isAsTheTablesHave(contents, database.read(tx -> span(visit(tx, chat, END))));
    }
    assertThat(said).as("lines with a count").isGreaterThan(PEOPLE);
  }

  private void live(Tx tx, ChatId chat) {
    Person person = tx.people().welcome(chat, Settings.in(any(ZONES), new Country("DE")), START);
    tx.people().save(person.standing(Standing.PRESENT));
    for (int i = random.nextInt(3); i >= 0; i--) {
      Plan plan =
          new Plan(schedule(), PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
      PrivateText words = new PrivateText("practice " + i);
      tx.practices()
          .add(person.id(), PracticeKind.JOURNALING, words, PrivateText.NONE, words, plan, START);
    }
    List<Instant> moments = new ArrayList<>();
    for (int i = 0; i < DEEDS; i++) {
      moments.add(START.plus(random.nextInt((int) hours()), ChronoUnit.HOURS));
    }
    moments.stream().sorted().forEach(at -> deed(tx, chat, at));
    plan(visit(tx, chat, END), 30);
  }

  private static long hours() {
    return ChronoUnit.HOURS.between(START, END);
  }

  private Schedule schedule() {
    LocalTime[] times = {LocalTime.of(1, 30), LocalTime.of(8, 0), LocalTime.of(21, 45)};
    return random.nextBoolean() ? Schedule.daily(times[random.nextInt(3)]) : Schedule.daily(times);
  }

  private void deed(Tx tx, ChatId chat, Instant at) {
    Visit visit = visit(tx, chat, at);
    plan(visit, random.nextInt(3));
    List<Practice> practices = tx.practices().active(visit.person().id());
    if (practices.isEmpty()) {
      return;
    }
    Practice practice = any(practices);
    Day day = visit.today().minus(random.nextInt(3) == 0 ? random.nextInt(6) : 0);
    Slot slot = new Slot(practice.id(), day, random.nextInt(4));
    act(visit, slot, practice);
  }

  private void act(Visit visit, Slot slot, Practice practice) {
    switch (random.nextInt(12)) {
      case 0 -> carry(visit, new Effect.Set(visit.person().settings().withZone(any(ZONES))));
      case 1 -> carry(visit, new Effect.TakeBack(slot));
      case 2 -> carry(visit, new Effect.NoteObstacle(slot, any(List.of(Obstacle.values()))));
      case 3 -> {
        if (random.nextInt(10) == 0) {
          carry(visit, new Effect.PutAway(practice.id()));
        }
      }
      default -> {
        Duration spent = Duration.ofMinutes(random.nextInt(3));
        carry(visit, new Effect.Settle(slot, any(List.of(Outcome.values())), spent));
      }
    }
  }

  private void carry(Visit visit, Effect effect) {
    new Carrying(visit, new Origin.Answered(), erasure).silently(List.of(effect));
  }

  /** What was due by now leaves a mark, as its nudge would have. */
  private static void plan(Visit visit, int daysBack) {
    Day today = visit.today();
    for (Practice practice : visit.tx().practices().active(visit.person().id())) {
      for (int back = 0; back <= daysBack; back++) {
        Cadence.of(practice, visit.person().settings())
            .slotsOf(today.minus(back))
            .forEach(slot -> visit.tx().checkins().markPlanned(slot));
      }
    }
  }

  private static Visit visit(Tx tx, ChatId chat, Instant at) {
    Person person = tx.people().byChat(chat).orElseThrow();
    return new Visit(tx, Ward.HOUSE, person, chat, at, new ArrayList<>());
  }

  private static Span span(Visit visit) {
    return new PageSheet(visit).span();
  }

  /** Returns how many lines had a count. */
  private int isAsTheTablesHave(Contents contents, Span span) throws SQLException {
    int lines = 0;
    for (Item item : contents.items()) {
      if (item instanceof Item.Row row) {
        long practice = Long.parseLong(row.key().substring(1));
        assertThat(row.strip().count()).as("%s", row.key()).isEqualTo(recount(practice, span));
        lines += row.strip().count().isEmpty() ? 0 : 1;
      }
      if (item.topic() == Topic.IN_THE_WAY) {
        String[] key = item.key().substring(1).split("\\.", 2);
        int times = hindrances(Long.parseLong(key[0]), key[1], span);
        assertThat(item.words()).contains(times == 1 ? "once" : times + " times");
      }
    }
    return lines;
  }

  private String recount(long practice, Span span) throws SQLException {
    Day today = span.to();
    int planned =
        number(
            """
            SELECT COUNT(*) FROM planned p
             WHERE practice_id = ? AND day BETWEEN ? AND ?
               AND (day < ? OR EXISTS (SELECT 1 FROM checkin c WHERE c.practice_id = p.practice_id
                                        AND c.day = p.day AND c.slot = p.slot))
            """,
            practice,
            span,
            today.date().toString());
    if (planned < 3) {
      return "";
    }
    int tiny = practised("'TINY'", "IN", practice, span);
    int tried = practised("'TRIED'", "IN", practice, span);
    int beyond = practised("'DONE', 'TINY', 'TRIED'", "NOT IN", practice, span);
    List<String> detail = new ArrayList<>();
    add(detail, tiny, " tiny");
    add(detail, tried, " tried");
    add(detail, beyond, " beyond the plan");
    int all = practised("'DONE', 'TINY', 'TRIED'", "IN", practice, span);
    String count = all + " of " + planned + " planned";
    return detail.isEmpty() ? count : count + " — " + String.join(", ", detail);
  }

  private static void add(List<String> detail, int number, String what) {
    if (number > 0) {
      detail.add(number + what);
    }
  }

  private int practised(String outcomes, String in, long practice, Span span) throws SQLException {
    return number(
        "SELECT COUNT(*) FROM checkin WHERE practice_id = ? AND day BETWEEN ? AND ?"
            + (" AND outcome IN (" + outcomes + ")")
            + (" AND (practice_id, day, slot) " + in + " (SELECT practice_id, day, slot")
            + " FROM planned)",
        practice,
        span);
  }

  private int hindrances(long practice, String obstacle, Span span) throws SQLException {
    return number(
        "SELECT COUNT(*) FROM hindrance WHERE practice_id = ? AND day BETWEEN ? AND ?"
            + " AND obstacle = ?",
        practice,
        span,
        obstacle);
  }

  private int number(String sql, long practice, Span span, String... more) throws SQLException {
    try (PreparedStatement statement = file.prepareStatement(sql)) {
      statement.setLong(1, practice);
      statement.setString(2, span.from().date().toString());
      statement.setString(3, span.to().date().toString());
      for (int i = 0; i < more.length; i++) {
        statement.setString(4 + i, more[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.getInt(1);
      }
    }
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
