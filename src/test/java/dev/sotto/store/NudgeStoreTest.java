package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NudgeStoreTest {
  @TempDir Path folder;
  private Household house;

  @AfterEach
  void close() {
    house.close();
  }

  private PersonId anna = new PersonId(0);
  private PersonId boris = new PersonId(0);
  private Slot morning = slot(new PracticeId(1), "2026-03-10");
  private Slot evening = slot(new PracticeId(2), "2026-03-10");

  @BeforeEach
  void takeUp() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    boris = house.welcome(BORIS).id();
    morning = slot(house.breathing(anna), "2026-03-10");
    evening = slot(house.breathing(anna), "2026-03-10");
  }

  private Nudge ask(Instant at, Nudge.Origin origin) {
    return house.database.write(
        tx -> tx.nudges().write(anna, origin, at, List.of(evening, morning)));
  }

  @Test
  void aNudgeKeepsTheOrderOfItsLines() {
    Nudge nudge = ask(NOON, Nudge.Origin.PLANNED);

    house.database.change(
        tx -> {
          assertThat(tx.nudges().find(anna, nudge.id())).contains(nudge);
          assertThat(nudge.lines()).extracting(Nudge.Item::slot).containsExactly(evening, morning);
          assertThat(nudge.messageId()).isZero();
        });
  }

  @Test
  void anotherPersonFindsNothing() {
    Nudge nudge = ask(NOON, Nudge.Origin.PLANNED);

    house.database.change(
        tx -> {
          tx.nudges().sentAs(nudge.id(), 42);
          assertThat(tx.nudges().find(boris, nudge.id())).isEmpty();
          assertThat(tx.nudges().byMessage(boris, 42)).isEmpty();
          assertThat(tx.nudges().latest(boris, Instant.EPOCH)).isEmpty();
        });
  }

  @Test
  void aNudgeIsFoundByTheMessageItBecame() {
    Nudge nudge = ask(NOON, Nudge.Origin.PLANNED);

    house.database.change(
        tx -> {
          assertThat(tx.nudges().byMessage(anna, 0)).isEmpty();
          tx.nudges().sentAs(nudge.id(), 42);
          assertThat(tx.nudges().byMessage(anna, 42).orElseThrow().id()).isEqualTo(nudge.id());
          assertThat(tx.nudges().byMessage(anna, 43)).isEmpty();
        });
  }

  @Test
  void whatStandsOnANudgeChanges() {
    NudgeId id = ask(NOON, Nudge.Origin.PLANNED).id();

    house.database.change(
        tx -> {
          tx.nudges().face(id, Nudge.Face.CHOOSING_LATER);
          tx.nudges().lookIn(id, 1, NOON.plusSeconds(60));
          Nudge nudge = tx.nudges().find(anna, id).orElseThrow();
          assertThat(nudge.face()).isEqualTo(Nudge.Face.CHOOSING_LATER);
          assertThat(nudge.lines().get(0).waitsForLater()).isFalse();
          assertThat(nudge.lines().get(1).lookInAt()).isEqualTo(NOON.plusSeconds(60));
          assertThat(nudge.lines()).extracting(Nudge.Item::aside).containsOnly(Nudge.Aside.NONE);
          tx.nudges().aside(id, 1, Nudge.Aside.GOOD_TO_HAVE_IT_BACK);
          assertThat(tx.nudges().find(anna, id).orElseThrow().lines())
              .extracting(Nudge.Item::aside)
              .containsExactly(Nudge.Aside.NONE, Nudge.Aside.GOOD_TO_HAVE_IT_BACK);
        });
  }

  @Test
  void theLatestComeFirst() {
    Nudge first = ask(NOON, Nudge.Origin.PLANNED);
    Nudge second = ask(NOON, Nudge.Origin.LOOK_IN);
    Nudge third = ask(NOON.plusSeconds(1), Nudge.Origin.ON_REQUEST);
    ask(NOON.minusMillis(1), Nudge.Origin.PLANNED);

    List<Nudge> latest = house.database.read(tx -> tx.nudges().latest(anna, NOON));

    assertThat(latest).containsExactly(third, second, first);
  }

  @Test
  void onlyPlannedNudgesUseUpTheAllowance() {
    ask(NOON.minusMillis(1), Nudge.Origin.PLANNED);
    ask(NOON, Nudge.Origin.PLANNED);
    ask(NOON, Nudge.Origin.LOOK_IN);
    ask(NOON, Nudge.Origin.ON_REQUEST);

    int planned = house.database.read(tx -> tx.nudges().plannedSince(anna, NOON));

    assertThat(planned).isEqualTo(1);
  }

  @Test
  void oldNudgesGoWithTheirLines() {
    NudgeId old = ask(NOON.minusMillis(1), Nudge.Origin.PLANNED).id();
    NudgeId recent = ask(NOON, Nudge.Origin.PLANNED).id();

    house.database.change(
        tx -> {
          assertThat(tx.nudges().forgetBefore(NOON)).isEqualTo(1);
          assertThat(tx.nudges().find(anna, old)).isEmpty();
          assertThat(tx.nudges().find(anna, recent).orElseThrow().lines()).hasSize(2);
        });
  }
}
