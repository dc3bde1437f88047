package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BERLIN;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static dev.sotto.store.Household.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Line;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Repeats;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.WeeklyNumber;
import dev.sotto.outbox.Lane;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {
  @TempDir Path folder;
  private Household house;

  @BeforeEach
  void open() {
    house = new Household(folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static final Instant LATER = NOON.plusSeconds(3600);
  private static final String MARKER = "marker-of-anna";
  private static final Dates THURSDAYS = new Dates(LocalDate.of(2026, 3, 12), Repeats.WEEKLY);

  private Backups backups() {
    return new Backups(house.database, house.vault, Backups.folderIn(house.data), 7);
  }

  /** Leaves something of a person in every table. */
  private PersonId live(ChatId chat, long updateId) {
    PersonId person = house.welcome(chat).id();
    PracticeId practice = house.breathing(person);
    Slot slot = slot(practice, "2026-03-10");
    house.database.change(
        tx -> {
          tx.talks().save(person, new StoredTalk("idle", 1, MARKER, 1, NOON));
          tx.checkins().markPlanned(slot);
          tx.checkins()
              .record(
                  new Checkin(
                      slot,
                      Outcome.DONE,
                      Duration.ZERO,
                      new PrivateText(MARKER),
                      DayPart.MORNING,
                      NOON));
          Nudge nudge = tx.nudges().write(person, Nudge.Origin.PLANNED, NOON, List.of(slot));
          tx.alarms().planNudge(person, slot, LATER);
          tx.alarms().talkExpires(person, LATER);
          tx.outbox().put(person, chat, Lane.NUDGE, words(MARKER), NOON, LATER, nudge.id());
          tx.outbox().put(null, chat, Lane.REPLY, words(MARKER), NOON, LATER, null);
          tx.hindrances().record(new Hindrance(slot, Obstacle.TOO_MUCH, LocalTime.of(8, 5), NOON));
          tx.adjustments().add(practice, new Adjustment(Adjustment.Kind.SMALLER, NOON));
          tx.adjustments().offered(practice, Nudge.Aside.EASIER, NOON);
          tx.sessionLists().add(person, SessionLine.Kind.NOTE, new PrivateText(MARKER), NOON);
          tx.sessions().set(person, Appointment.of(THURSDAYS, LocalTime.of(14, 0)));
          tx.sessions().held(person, slot.day(), NOON);
          tx.alarms().planNotice(person, Notice.HOUR_BEFORE, LATER);
          tx.numbers().ask(person, new PrivateText(MARKER));
          tx.numbers().tell(person, new WeeklyNumber(new PrivateText(MARKER), slot.day(), 6));
          tx.uses().add(practice, slot.day(), DayPart.MORNING);
          tx.wordings().next(person, Line.HEARD_TOO_MUCH);
          tx.updates().quarantine(updateId, chat, MARKER + chat.value(), "Fault", NOON);
        });
    return person;
  }

  private void forget(ChatId chat, PersonId person) {
    house.database.tombstones().add(chat, LATER);
    house.database.change(tx -> tx.people().delete(person));
    backups().forget(chat, LATER);
    house.database.truncateLog();
  }

  @Test
  void everyTableIsEmptiedOfOnePersonAndNobodyElse() {
    PersonId anna = live(ANNA, 1);
    PersonId boris = live(BORIS, 2);

    house.database.change(tx -> tx.people().delete(anna));

    house.database.change(
        tx -> {
          for (String table :
              List.of(
                  "person",
                  "talk",
                  "practice",
                  "planned",
                  "checkin",
                  "nudge",
                  "nudge_item",
                  "hindrance",
                  "adjustment",
                  "offer",
                  "session_line",
                  "appointment",
                  "session_held",
                  "weekly_number",
                  "weekly_value",
                  "used",
                  "wording")) {
            assertThat(rows(tx, table)).as(table).isEqualTo(1);
          }
          assertThat(rows(tx, "alarm")).isEqualTo(3);
          assertThat(rows(tx, "outbox")).isEqualTo(2);
          assertThat(rows(tx, "quarantine")).isEqualTo(1);
          assertThat(tx.people().byId(boris)).isPresent();
        });
  }

  @Test
  void nothingReadableReachesAnyFile() throws IOException {
    live(ANNA, 1);
    backups().backup(NOON);

    for (byte[] marker :
        List.of(bytes(MARKER), bytes("4-7-8"), bytes("" + ANNA.value()), id(ANNA))) {
      assertThat(filesWith(marker)).isEmpty();
    }
    assertThat(filesWith(house.vault.seal(ANNA))).isNotEmpty();
  }

  @Test
  void nothingOfAForgottenPersonIsLeftInAnyFile() throws IOException {
    PersonId anna = live(ANNA, 1);
    live(BORIS, 2);
    backups().backup(NOON);
    byte[] words =
        house.database.read(
            tx ->
                tx.handle()
                    .createQuery("SELECT note FROM checkin WHERE practice_id = 1")
                    .mapTo(byte[].class)
                    .one());
    assertThat(filesWith(words)).isNotEmpty();

    forget(ANNA, anna);

    assertThat(filesWith(words)).isEmpty();
    assertThat(filesWith(house.vault.seal(ANNA))).isEmpty();
    assertThat(filesWith(house.vault.seal(BORIS))).hasSize(2);
  }

  @Test
  void aRestoredBackupDoesNotBringAForgottenPersonBack() throws IOException {
    PersonId anna = live(ANNA, 1);
    live(BORIS, 2);
    Path copy = Files.copy(backups().backup(NOON), folder.resolve("elsewhere.db"));
    forget(ANNA, anna);
    house.close();

    new Restore(house.data, house.vault).from(copy);

    assertThat(filesWith(house.vault.seal(ANNA))).isEmpty();
    house = new Household(folder);
    house.database.change(
        tx -> {
          assertThat(tx.people().byChat(ANNA)).isEmpty();
          assertThat(tx.people().byChat(BORIS)).isPresent();
          assertThat(rows(tx, "outbox")).isZero();
        });
  }

  @Test
  void aCrashAfterThePromiseIsMadeGoodAtTheStart() {
    live(ANNA, 1);
    house.database.tombstones().add(ANNA, LATER);
    house.close();
    house = new Household(folder);

    Optional<Person> found = house.database.read(tx -> tx.people().byChat(ANNA));
    assertThat(found).isEmpty();
  }

  @Test
  void someoneWhoComesBackIsNewAndStays() {
    PersonId before = live(ANNA, 1);
    forget(ANNA, before);
    PersonId after = house.database.write(tx -> tx.people().welcome(ANNA, BERLIN, LATER).id());
    house.close();
    house = new Household(folder);

    Optional<Person> found = house.database.read(tx -> tx.people().byChat(ANNA));
    assertThat(found.orElseThrow().id()).isEqualTo(after).isNotEqualTo(before);
  }

  @Test
  void aTornPromiseDoesNotStopTheStart() throws IOException {
    house.database.tombstones().add(BORIS, LATER);
    live(ANNA, 1);
    house.close();
    Files.writeString(
        house.data.resolve("forgotten.log"), "2026-03-10T13:0", StandardOpenOption.APPEND);
    house = new Household(folder);

    Optional<Person> found = house.database.read(tx -> tx.people().byChat(ANNA));
    assertThat(found).isPresent();
  }

  private static long rows(Tx tx, String table) {
    return tx.handle().createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] id(ChatId chat) {
    return ByteBuffer.allocate(Long.BYTES).putLong(chat.value()).array();
  }

  private List<Path> filesWith(byte[] marker) throws IOException {
    try (Stream<Path> files = Files.walk(house.data)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, marker)).toList();
    }
  }

  private static boolean holds(Path file, byte[] marker) {
    try {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      return content.contains(new String(marker, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
