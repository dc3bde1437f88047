package dev.sotto.store;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.outbox.Delivery;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.OutboxRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Measures the store alone, by hand: {@code java -cp target/test-classes:target/classes:… \
 * dev.sotto.store.StoreSpeed [alarms]}. Prints rates; asserts nothing.
 */
final class StoreSpeed {
  private static final int BATCH = 100;
  private static final int ROUNDS = 100;
  private static final Instant NOON = Household.NOON;

  private StoreSpeed() {}

  public static void main(String[] alarms) throws IOException {
    Path folder = Files.createTempDirectory("sotto-speed");
    try (Household house = new Household(folder)) {
      PersonId person = house.welcome(Household.ANNA).id();
      PracticeId practice = house.breathing(person);
      for (int pass = 0; pass < 3; pass++) {
        checkins(house, practice);
        nudges(house, person);
      }
      idle(house, person, alarms.length == 0 ? 1_000_000 : Integer.parseInt(alarms[0]));
    }
  }

  /** What one tapped check-in costs: seen, recorded, answered, shown. */
  private static void checkins(Household house, PracticeId practice) {
    report(
        "check-ins, each with two letters",
        ROUNDS * BATCH,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            int first = round * BATCH;
            house.database.change(
                tx -> {
                  for (int i = first; i < first + BATCH; i++) {
                    int update = i;
                    tx.inSavepoint(() -> checkin(tx, practice, update));
                  }
                });
          }
        });
    house.database.change(tx -> tx.handle().execute("DELETE FROM outbox"));
    house.database.change(tx -> tx.updates().forgetBefore(NOON.plusSeconds(1)));
  }

  private static void checkin(Tx tx, PracticeId practice, int update) {
    tx.updates().firstSight(update, NOON);
    PersonId person = tx.people().byChat(Household.ANNA).orElseThrow().id();
    tx.talks().of(person);
    tx.checkins()
        .record(
            new Checkin(
                Household.slot(practice, "2026-03-10"),
                Outcome.DONE,
                Duration.ZERO,
                new PrivateText("calm"),
                DayPart.MORNING,
                NOON));
    for (Lane lane : List.of(Lane.TAP_ANSWER, Lane.REPLY)) {
      tx.outbox()
          .put(
              person,
              Household.ANNA,
              lane,
              Household.words("noted"),
              NOON,
              NOON.plusSeconds(9),
              null);
    }
  }

  /** What nudges due at once cost: claimed, written, laid down, handed over, settled. */
  private static void nudges(Household house, PersonId person) {
    house.database.change(
        tx -> {
          for (int i = 0; i < ROUNDS * BATCH; i++) {
            tx.alarms().undoEnds(person, new NudgeId(1_000_000L + i), NOON);
          }
        });
    OutboxTray tray = new OutboxTray(house.database);
    report(
        "nudges, from alarm to settled",
        ROUNDS * BATCH,
        () -> {
          while (house.database.write(tx -> nudge(tx, person)) > 0) {
            List<OutboxRow> rows = tray.waiting(Set.of(Lane.NUDGE), NOON, List.of(), BATCH);
            tray.sending(rows);
            tray.settle(
                rows.stream()
                    .map(row -> new Delivery(row, Delivery.Result.SENT, row.id(), NOON))
                    .toList(),
                NOON);
          }
        });
  }

  private static int nudge(Tx tx, PersonId person) {
    List<AlarmRow> due = tx.alarms().claimDue(NOON, Duration.ofMinutes(1), BATCH);
    for (AlarmRow alarm : due) {
      Nudge nudge =
          tx.nudges()
              .write(
                  person,
                  Nudge.Origin.PLANNED,
                  NOON,
                  List.of(Household.slot(new PracticeId(1), "2026-03-10")));
      tx.outbox()
          .put(
              person,
              new ChatId(nudge.id().value()),
              Lane.NUDGE,
              Household.words("air"),
              NOON,
              NOON.plusSeconds(9),
              nudge.id());
      tx.alarms().remove(alarm.id());
      tx.alarms().undoEnds(person, nudge.id(), NOON.plusSeconds(86_400));
    }
    return due.size();
  }

  /** What a tick costs when nothing is due. */
  private static void idle(Household house, PersonId person, int alarms) {
    house.database.change(
        tx ->
            tx.handle()
                .createUpdate(
                    """
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
                    INSERT INTO alarm (kind, person_id, practice_id, due_at)
                    SELECT 'NUDGE', :person, 2000000 + i, :due + i FROM n
                    """)
                .bind("many", alarms)
                .bind("person", person.value())
                .bind("due", NOON.plusSeconds(86_400).toEpochMilli())
                .execute());
    int ticks = 2_000;
    for (int pass = 0; pass < 2; pass++) {
      report(
          "idle ticks over " + alarms + " alarms",
          ticks,
          () -> {
            for (int tick = 0; tick < ticks; tick++) {
              house.database.write(tx -> tx.alarms().claimDue(NOON, Duration.ofMinutes(1), BATCH));
            }
          });
    }
  }

  private static void report(String what, int many, Runnable work) {
    long start = System.nanoTime();
    work.run();
    long micros = (System.nanoTime() - start) / 1_000;
    System.out.printf(
        "%-40s %,9d a second, %,6d us each%n", what, many * 1_000_000L / micros, micros / many);
  }
}
