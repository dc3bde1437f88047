package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Line;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InTheWayStoresTest {
  private static final Day FIRST = new Day(LocalDate.parse("2026-03-09"));
  private static final Day LAST = new Day(LocalDate.parse("2026-03-11"));

  @TempDir Path folder;
  private Household house;
  private PersonId anna = new PersonId(0);
  private PracticeId breathing = new PracticeId(0);

  @BeforeEach
  void moveIn() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    breathing = house.breathing(anna);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Hindrance hindrance(String day, Obstacle obstacle) {
    return new Hindrance(slot(breathing, day), obstacle, LocalTime.of(22, 40), NOON);
  }

  @Test
  void whatWasInTheWayIsOneThingASlot() {
    Hindrance first = hindrance("2026-03-10", Obstacle.FORGOT);
    Hindrance then = hindrance("2026-03-10", Obstacle.LOW_ENERGY);
    Hindrance before = hindrance("2026-03-08", Obstacle.TOO_MUCH);

    house.database.change(
        tx -> List.of(first, then, before).forEach(it -> tx.hindrances().record(it)));

    house.database.change(
        tx -> assertThat(tx.hindrances().between(breathing, FIRST, LAST)).containsExactly(then));
  }

  @Test
  void changesAreKeptInTheirOrder() {
    Adjustment smaller = new Adjustment(Adjustment.Kind.SMALLER, NOON);
    Adjustment time = new Adjustment(Adjustment.Kind.OTHER_TIME, NOON.minusSeconds(60));

    house.database.change(
        tx -> {
          tx.adjustments().add(breathing, smaller);
          tx.adjustments().add(breathing, time);
          assertThat(tx.adjustments().of(breathing)).containsExactly(smaller, time);
        });
  }

  @Test
  void wordingsAreCountedForEachPersonAndLine() {
    PersonId boris = house.welcome(BORIS).id();

    house.database.change(
        tx -> {
          assertThat(tx.wordings().next(anna, Line.HEARD_FORGOT)).isEqualTo(1);
          assertThat(tx.wordings().next(anna, Line.HEARD_FORGOT)).isEqualTo(2);
          assertThat(tx.wordings().next(anna, Line.HEARD_TOO_MUCH)).isEqualTo(1);
          assertThat(tx.wordings().next(boris, Line.HEARD_FORGOT)).isEqualTo(1);
        });
  }
}
