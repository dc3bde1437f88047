package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlarmStoreTest {
  @TempDir Path folder;
  private Household house;

  @AfterEach
  void close() {
    house.close();
  }

  private static final Duration LEASE = Duration.ofMinutes(1);

  private PersonId anna = new PersonId(0);
  private PracticeId practice = new PracticeId(0);

  @BeforeEach
  void takeUp() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    practice = house.breathing(anna);
  }

  private List<AlarmRow> claim(Instant now) {
    return house.database.write(tx -> tx.alarms().claimDue(now, LEASE, 100));
  }

  @Test
  void whatIsDueIsClaimedInOrder() {
    Slot slot = slot(practice, "2026-03-10");
    house.database.change(
        tx -> {
          tx.alarms().talkExpires(anna, NOON);
          tx.alarms().planNudge(anna, slot, NOON.minusSeconds(5));
          tx.alarms().lookIn(anna, slot, NOON.plusMillis(1));
          tx.alarms().undoEnds(anna, new NudgeId(7), NOON);
          tx.alarms().daily(AlarmKind.BACKUP, NOON.minusSeconds(1));
        });

    List<AlarmRow> claimed = claim(NOON);

    assertThat(claimed)
        .extracting(AlarmRow::kind)
        .containsExactly(
            AlarmKind.NUDGE, AlarmKind.BACKUP, AlarmKind.TALK_EXPIRES, AlarmKind.UNDO_ENDS);
    assertThat(claimed.get(0).moment()).isEqualTo(slot);
    assertThat(claimed.get(0).whose()).isEqualTo(anna);
    assertThat(claimed.get(1).person()).isNull();
    assertThat(claimed.get(3).nudged()).isEqualTo(new NudgeId(7));
    assertThatThrownBy(() -> claimed.get(1).whose()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClaimHoldsForItsLeaseOnly() {
    house.database.change(tx -> tx.alarms().talkExpires(anna, NOON));

    assertThat(claim(NOON)).hasSize(1);
    assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
    assertThat(claim(NOON.plus(LEASE))).hasSize(1);
  }

  @Test
  void aClaimTakesNoMoreThanAskedFor() {
    house.database.change(
        tx -> {
          for (int i = 0; i < 5; i++) {
            tx.alarms().undoEnds(anna, new NudgeId(i), NOON.minusSeconds(i));
          }
        });

    List<AlarmRow> claimed = house.database.write(tx -> tx.alarms().claimDue(NOON, LEASE, 2));

    assertThat(claimed)
        .extracting(AlarmRow::nudged)
        .containsExactly(new NudgeId(4), new NudgeId(3));
  }

  @Test
  void thereIsOneAlarmForEachThing() {
    Slot today = slot(practice, "2026-03-10");
    Slot tomorrow = slot(practice, "2026-03-11");
    house.database.change(
        tx -> {
          AlarmStore alarms = tx.alarms();
          for (int i = 0; i < 2; i++) {
            Instant due = NOON.plusSeconds(i);
            alarms.planNudge(anna, i == 0 ? today : tomorrow, due);
            alarms.lookIn(anna, today, due);
            alarms.undoEnds(anna, new NudgeId(7), due);
            alarms.talkExpires(anna, due);
            alarms.daily(AlarmKind.RETENTION, due);
            alarms.daily(AlarmKind.BACKUP, due);
          }
          assertThat(alarms.waiting()).isEqualTo(6);
          alarms.lookIn(anna, tomorrow, NOON);
          assertThat(alarms.waiting()).isEqualTo(7);
        });

    assertThat(claim(NOON.plusSeconds(1)))
        .filteredOn(alarm -> alarm.kind() == AlarmKind.NUDGE)
        .extracting(AlarmRow::moment)
        .containsExactly(tomorrow);
  }

  @Test
  void aLastLineIsPlannedOnceAndNotMoved() {
    house.database.change(
        tx -> {
          tx.alarms().lastLine(anna, NOON);
          tx.alarms().lastLine(anna, NOON.plusSeconds(60));
          assertThat(tx.alarms().nextNudge(NOON.minusMillis(1))).contains(NOON);
        });

    assertThat(claim(NOON.plusSeconds(60)))
        .extracting(AlarmRow::kind)
        .containsExactly(AlarmKind.LAST_LINE);
  }

  @Test
  void removingAClaimedAlarmLeavesItsSuccessor() {
    house.database.change(tx -> tx.alarms().planNudge(anna, slot(practice, "2026-03-10"), NOON));
    AlarmRow claimed = claim(NOON).get(0);

    house.database.change(
        tx -> {
          tx.alarms().planNudge(anna, slot(practice, "2026-03-11"), NOON.plusSeconds(86_400));
          tx.alarms().remove(claimed.id());
          assertThat(tx.alarms().waiting()).isEqualTo(1);
        });
  }

  @Test
  void aPersonsNudgesAreFoundForBundling() {
    Slot today = slot(practice, "2026-03-10");
    PersonId boris = house.welcome(BORIS).id();
    PracticeId his = house.breathing(boris);
    house.database.change(
        tx -> {
          tx.alarms().planNudge(anna, today, NOON.plusSeconds(60));
          tx.alarms().lookIn(anna, today, NOON);
          tx.alarms().talkExpires(anna, NOON);
          tx.alarms().planNudge(boris, slot(his, "2026-03-10"), NOON);
          assertThat(tx.alarms().nudgesOf(anna, NOON.plusSeconds(60)))
              .extracting(AlarmRow::kind)
              .containsExactly(AlarmKind.LOOK_IN, AlarmKind.NUDGE);
          assertThat(tx.alarms().nudgesOf(anna, NOON.plusSeconds(59))).hasSize(1);
          assertThat(tx.alarms().nextNudge(NOON)).contains(NOON.plusSeconds(60));
          assertThat(tx.alarms().nextNudge(NOON.plusSeconds(60))).isEmpty();
        });
  }

  @Test
  void theNextNudgeIsAnybodysOrOnePersons() {
    PersonId boris = house.welcome(BORIS).id();
    PracticeId his = house.breathing(boris);
    house.database.change(
        tx -> {
          tx.alarms().planNudge(anna, slot(practice, "2026-03-10"), NOON.plusSeconds(60));
          tx.alarms().talkExpires(anna, NOON.plusSeconds(30));
          tx.alarms().planNudge(boris, slot(his, "2026-03-10"), NOON);

          Instant before = NOON.minusSeconds(1);
          assertThat(tx.alarms().nextNudge(before)).contains(NOON);
          assertThat(tx.alarms().nextNudge(anna, before)).contains(NOON.plusSeconds(60));
          assertThat(tx.alarms().nextNudge(boris, NOON)).isEmpty();
        });
  }

  @Test
  void anAlarmOfNobodysIsFoundUntilItRings() {
    house.database.change(
        tx -> {
          tx.alarms().daily(AlarmKind.CIRCLES, NOON);
          tx.alarms().daily(AlarmKind.BACKUP, NOON.minusSeconds(1));
          assertThat(tx.alarms().nextDaily(AlarmKind.CIRCLES, NOON.minusSeconds(2))).contains(NOON);
          assertThat(tx.alarms().nextDaily(AlarmKind.CIRCLES, NOON)).isEmpty();
        });
  }

  @Test
  void droppedAlarmsDoNotRing() {
    Slot today = slot(practice, "2026-03-10");
    house.database.change(
        tx -> {
          AlarmStore alarms = tx.alarms();
          alarms.planNudge(anna, today, NOON);
          alarms.lookIn(anna, today, NOON);
          alarms.talkExpires(anna, NOON);
          alarms.daily(AlarmKind.BACKUP, NOON);
          alarms.dropNudge(practice);
          alarms.dropTalkExpiry(anna);
          assertThat(alarms.nudgesOf(anna, NOON)).hasSize(1);
          alarms.dropAll(anna);
          assertThat(alarms.waiting()).isEqualTo(1);
        });
  }

  @Test
  void twoThreadsNeverClaimTheSame() {
    house.database.change(
        tx ->
            IntStream.range(0, 500).forEach(i -> tx.alarms().undoEnds(anna, new NudgeId(i), NOON)));
    Queue<Long> claimed = new ConcurrentLinkedQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(2);

    Runnable claiming =
        () -> {
          List<AlarmRow> some;
          do {
            some = house.database.write(tx -> tx.alarms().claimDue(NOON, LEASE, 7));
            some.forEach(alarm -> claimed.add(alarm.id()));
          } while (!some.isEmpty());
        };
    CompletableFuture.allOf(
            CompletableFuture.runAsync(claiming, threads),
            CompletableFuture.runAsync(claiming, threads))
        .join();
    threads.shutdown();

    assertThat(claimed).hasSize(500).doesNotHaveDuplicates();
  }
}
