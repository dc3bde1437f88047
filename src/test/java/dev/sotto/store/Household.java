package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.outbox.Letter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A data folder and a keys folder beside each other, and what people in them say. */
final class Household implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  static final ChatId ANNA = new ChatId(777_000_111_222L);
  static final ChatId BORIS = new ChatId(888_000_333_444L);
  static final Settings BERLIN = Settings.in(ZoneId.of("Europe/Berlin"), new Country("DE"));
  static final Plan MORNINGS =
      new Plan(
          Schedule.daily(LocalTime.of(8, 0)),
          new PrivateText("after coffee"),
          new PrivateText("the phone"),
          new PrivateText("then one breath"),
          7);

  final Path data;
  final Path keys;
  final Vault vault;
  final Database database;

  Household(Path folder) {
    data = folder.resolve("data");
    keys = folder.resolve("keys");
    vault = Vault.open(keys, data);
    database = Database.open(data, vault);
  }

  Person welcome(ChatId chat) {
    return database.write(tx -> tx.people().welcome(chat, BERLIN, NOON));
  }

  PracticeId breathing(PersonId person) {
    return database.write(
        tx ->
            tx.practices()
                .add(
                    person,
                    PracticeKind.BREATHING,
                    new PrivateText("4-7-8 breathing"),
                    new PrivateText("one breath"),
                    new PrivateText("air"),
                    MORNINGS,
                    NOON));
  }

  static Slot slot(PracticeId practice, String day) {
    return new Slot(practice, new Day(LocalDate.parse(day)), 0);
  }

  static Letter words(String text) {
    return new Letter.Words(
        text, List.of(List.of(new Letter.Key("Did it", "c1"))), Letter.Hush.SILENT);
  }

  @Override
  public void close() {
    database.close();
  }
}
