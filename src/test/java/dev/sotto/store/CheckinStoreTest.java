package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.PracticeId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckinStoreTest {
  @TempDir Path folder;
  private Household house;

  @AfterEach
  void close() {
    house.close();
  }

  private PracticeId practice = new PracticeId(0);

  @BeforeEach
  void takeUp() {
    house = new Household(folder);
    practice = house.breathing(house.welcome(ANNA).id());
  }

  private static Checkin did(Slot slot, Instant toldAt) {
    return new Checkin(
        slot,
        Outcome.DONE,
        Duration.ofMinutes(2),
        new PrivateText("calmer after"),
        DayPart.MORNING,
        toldAt);
  }

  private static Checkin rested(Slot slot) {
    return new Checkin(slot, Outcome.REST, Duration.ZERO, PrivateText.NONE, DayPart.MORNING, NOON);
  }

  @Test
  void aSecondAnswerReplacesTheFirst() {
    Slot slot = slot(practice, "2026-03-10");
    Checkin later =
        new Checkin(
            slot,
            Outcome.TINY,
            Duration.ZERO,
            PrivateText.NONE,
            DayPart.MORNING,
            NOON.plusSeconds(5));

    house.database.change(
        tx -> {
          tx.checkins().record(did(slot, NOON));
          assertThat(tx.checkins().at(slot)).contains(did(slot, NOON));
          tx.checkins().record(later);
          assertThat(tx.checkins().at(slot)).contains(later);
        });
  }

  @Test
  void theLastAnswerBeforeASlotIsNoRest() {
    Slot monday = slot(practice, "2026-03-09");
    Slot tuesday = slot(practice, "2026-03-10");
    Slot evening = new Slot(practice, tuesday.day(), 1);

    house.database.change(
        tx -> {
          tx.checkins().record(did(monday, NOON));
          tx.checkins().record(rested(tuesday));
          tx.checkins().record(did(evening, NOON));
          assertThat(tx.checkins().lastBefore(evening)).contains(did(monday, NOON));
          assertThat(tx.checkins().lastBefore(tuesday)).contains(did(monday, NOON));
          assertThat(tx.checkins().lastBefore(monday)).isEmpty();
        });
  }

  @Test
  void whatWasTakenBackIsUnknownAgain() {
    Slot slot = slot(practice, "2026-03-10");

    house.database.change(
        tx -> {
          tx.checkins().record(did(slot, NOON));
          tx.checkins().remove(slot);
          assertThat(tx.checkins().at(slot)).isEmpty();
        });
  }

  @Test
  void aNoteCanFollowAndGo() {
    Slot slot = slot(practice, "2026-03-10");

    house.database.change(
        tx -> {
          CheckinStore checkins = tx.checkins();
          checkins.keepNote(slot, new PrivateText("to nothing"));
          assertThat(checkins.at(slot)).isEmpty();
          checkins.record(did(slot, NOON));
          checkins.keepNote(slot, new PrivateText("a better word"));
          assertThat(checkins.at(slot).orElseThrow().note().words()).isEqualTo("a better word");
        });
  }

  @Test
  void aWeekComesInOrderWithBothItsEnds() {
    Slot monday = slot(practice, "2026-03-09");
    Slot sunday = slot(practice, "2026-03-15");
    Slot sundayEvening = new Slot(practice, sunday.day(), 1);

    house.database.change(
        tx -> {
          CheckinStore checkins = tx.checkins();
          List.of(sundayEvening, sunday, monday, slot(practice, "2026-03-16"))
              .forEach(slot -> checkins.record(did(slot, NOON)));
          assertThat(checkins.between(practice, monday.day(), sunday.day()))
              .extracting(Checkin::slot)
              .containsExactly(monday, sunday, sundayEvening);
          assertThat(checkins.between(new PracticeId(99), monday.day(), sunday.day())).isEmpty();
        });
  }

  @Test
  void aPlannedMomentIsMarkedOnce() {
    Slot monday = slot(practice, "2026-03-09");
    Slot tuesday = slot(practice, "2026-03-10");

    house.database.change(
        tx -> {
          CheckinStore checkins = tx.checkins();
          List.of(tuesday, monday, monday).forEach(checkins::markPlanned);
          assertThat(checkins.planned(practice, monday.day(), tuesday.day()))
              .containsExactly(monday, tuesday);
          assertThat(checkins.planned(practice, tuesday.day(), tuesday.day()))
              .containsExactly(tuesday);
        });
  }

  @Test
  void oldNotesGoAndTheirCheckinsStay() {
    Slot old = slot(practice, "2026-03-09");
    Slot recent = slot(practice, "2026-03-10");

    house.database.change(
        tx -> {
          CheckinStore checkins = tx.checkins();
          checkins.record(did(old, NOON.minusMillis(1)));
          checkins.record(did(recent, NOON));
          assertThat(checkins.forgetNotesBefore(NOON)).isEqualTo(1);
          assertThat(checkins.at(old).orElseThrow().note()).isEqualTo(PrivateText.NONE);
          assertThat(checkins.at(old).orElseThrow().outcome()).isEqualTo(Outcome.DONE);
          assertThat(checkins.at(recent)).contains(did(recent, NOON));
        });
  }
}
