package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.Standing;
import dev.sotto.outbox.Delivery;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.OutboxRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTrayTest {
  @TempDir Path folder;
  private Household house;

  @AfterEach
  void close() {
    house.close();
  }

  private static final Set<Lane> ALL = Set.of(Lane.values());
  private static final Instant LATER = NOON.plusSeconds(3600);

  private PersonId anna = new PersonId(0);
  private OutboxTray tray;

  @BeforeEach
  void lookIntoTheTray() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    tray = new OutboxTray(house.database);
  }

  private void put(Lane lane, String text, Instant notBefore, @Nullable NudgeId nudge) {
    house.database.change(
        tx -> tx.outbox().put(anna, ANNA, lane, words(text), notBefore, LATER, nudge));
  }

  private List<OutboxRow> waiting() {
    return tray.waiting(ALL, NOON, List.of(), 100);
  }

  private void settle(OutboxRow row, Delivery.Result result) {
    tray.settle(List.of(new Delivery(row, result, 42, NOON.plusSeconds(5))), NOON);
  }

  @Test
  void lettersWaitByLaneThenByAge() {
    put(Lane.NUDGE, "nudge", NOON, null);
    put(Lane.REPLY, "second reply", NOON, null);
    put(Lane.REPLY, "first reply", NOON.minusSeconds(1), null);
    put(Lane.TAP_ANSWER, "tap", NOON, null);
    put(Lane.REPLY, "too early", NOON.plusMillis(1), null);

    assertThat(waiting())
        .extracting(OutboxRow::letter)
        .containsExactly(words("tap"), words("first reply"), words("second reply"), words("nudge"));
    assertThat(tray.waiting(ALL, NOON, List.of(), 2)).hasSize(2);
    assertThat(tray.waiting(Set.of(Lane.NUDGE), NOON, List.of(), 9)).hasSize(1);
  }

  @Test
  void aLookThatStopsEarlyDoesNotHoldTheNextInThePast() {
    put(Lane.REPLY, "first", NOON, null);
    put(Lane.REPLY, "second", NOON, null);
    assertThat(tray.waiting(ALL, NOON, List.of(), 1)).hasSize(1);

    put(Lane.REPLY, "third", NOON, null);

    assertThat(waiting()).hasSize(3);
    house.database.truncateLog();
  }

  @Test
  void heldChatsArePassedOver() {
    put(Lane.REPLY, "hers", NOON, null);
    house.database.change(
        tx -> tx.outbox().put(null, BORIS, Lane.REPLY, words("his"), NOON, LATER, null));

    assertThat(tray.waiting(ALL, NOON, List.of(ANNA), 1))
        .extracting(OutboxRow::chat)
        .containsExactly(BORIS);
  }

  @Test
  void aSentLetterIsGoneAndItsNudgeKnowsTheMessage() {
    Nudge nudge =
        house.database.write(tx -> tx.nudges().write(anna, Nudge.Origin.PLANNED, NOON, List.of()));
    put(Lane.NUDGE, "nudge", NOON, nudge.id());
    OutboxRow row = waiting().get(0);

    tray.sending(List.of(row));
    assertThat(waiting()).isEmpty();
    settle(row, Delivery.Result.SENT);

    house.database.change(
        tx -> {
          assertThat(tx.outbox().waiting(Lane.NUDGE)).isZero();
          assertThat(tx.nudges().byMessage(anna, 42).orElseThrow().id()).isEqualTo(nudge.id());
        });
  }

  @Test
  void aLetterToTryAgainWaitsForItsTime() {
    put(Lane.REPLY, "reply", NOON, null);
    OutboxRow row = waiting().get(0);

    tray.sending(List.of(row));
    settle(row, Delivery.Result.AGAIN);

    assertThat(waiting()).isEmpty();
    List<OutboxRow> again = tray.waiting(ALL, NOON.plusSeconds(5), List.of(), 100);
    assertThat(again).extracting(OutboxRow::attempts).containsExactly(1);
  }

  @Test
  void lettersThatAreLostAreCounted() {
    put(Lane.REPLY, "refused", NOON, null);
    put(Lane.REPLY, "maybe", NOON, null);
    put(Lane.REPLY, "expired", NOON, null);
    List<OutboxRow> rows = waiting();

    settle(rows.get(0), Delivery.Result.REFUSED);
    settle(rows.get(1), Delivery.Result.MAYBE);
    settle(rows.get(2), Delivery.Result.EXPIRED);

    assertThat(waiting()).isEmpty();
    house.database.change(
        tx -> {
          assertThat(tx.outbox().lost(Delivery.Result.REFUSED)).isEqualTo(1);
          assertThat(tx.outbox().lost(Delivery.Result.MAYBE)).isEqualTo(1);
          assertThat(tx.outbox().lost(Delivery.Result.EXPIRED)).isEqualTo(1);
        });
  }

  @Test
  void someoneAwayGetsNoMoreNudges() {
    put(Lane.REPLY, "reply", NOON, null);
    put(Lane.NUDGE, "nudge", NOON, null);

    settle(waiting().get(0), Delivery.Result.AWAY);

    assertThat(waiting()).isEmpty();
    assertThat(standing()).isEqualTo(Standing.AWAY);
  }

  @Test
  void someoneWhoWroteMeanwhileIsNotAway() {
    put(Lane.NUDGE, "nudge", NOON, null);
    house.database.change(tx -> tx.people().heardFrom(anna, NOON.plusSeconds(1)));

    settle(waiting().get(0), Delivery.Result.AWAY);

    assertThat(standing()).isEqualTo(Standing.GUEST);
  }

  @Test
  void withdrawnNudgesDoNotComeBack() {
    put(Lane.REPLY, "reply", NOON, null);
    put(Lane.NUDGE, "nudge", NOON, new NudgeId(5));
    OutboxRow nudge = waiting().get(1);
    tray.sending(List.of(nudge));

    int withdrawn = house.database.write(tx -> tx.outbox().withdrawNudges(anna));
    settle(nudge, Delivery.Result.AGAIN);

    assertThat(withdrawn).isEqualTo(1);
    assertThat(tray.waiting(ALL, LATER, List.of(), 9))
        .extracting(OutboxRow::lane)
        .containsExactly(Lane.REPLY);
  }

  @Test
  void oneNudgeCanBeWithdrawn() {
    put(Lane.NUDGE, "five", NOON, new NudgeId(5));
    put(Lane.NUDGE, "six", NOON, new NudgeId(6));

    house.database.change(tx -> tx.outbox().withdrawNudge(new NudgeId(5)));

    assertThat(waiting()).extracting(OutboxRow::nudge).containsExactly(new NudgeId(6));
  }

  @Test
  void afterACrashOnlyWhatIsWorthItGoesAgain() {
    put(Lane.REPLY, "reply", NOON, null);
    put(Lane.NUDGE, "nudge", NOON, null);
    put(Lane.TAP_ANSWER, "tap", NOON, null);
    tray.sending(waiting());

    tray.recover(LATER.minusMillis(1));
    assertThat(waiting()).hasSize(3);

    tray.sending(waiting());
    tray.recover(LATER);
    assertThat(waiting()).extracting(OutboxRow::lane).containsExactly(Lane.REPLY);
    long maybe = house.database.read(tx -> tx.outbox().lost(Delivery.Result.MAYBE));
    assertThat(maybe).isEqualTo(2);
  }

  @Test
  void aFileThatWasOnItsWayWhenTheProcessDiedGoesAgainByteForByte() {
    byte[] bytes = {80, 75, 3, 4, 0, -1, 34, 92};
    Letter letter =
        new Letter.Enclosed(
            Enclosure.document("a.zip", bytes), "Here.", List.of(), Letter.Hush.AUDIBLE);
    house.database.change(tx -> tx.outbox().put(anna, ANNA, Lane.REPLY, letter, NOON, LATER, null));
    tray.sending(waiting());

    tray.recover(NOON);

    assertThat(waiting()).extracting(OutboxRow::letter).containsExactly(letter);
    assertThat(waiting()).extracting(OutboxRow::attempts).containsExactly(1);
  }

  @Test
  void aLetterThatDoesNotOpenHoldsUpNobody() {
    put(Lane.REPLY, "broken", NOON, null);
    put(Lane.REPLY, "whole", NOON, null);
    house.database.change(tx -> tx.handle().execute("UPDATE outbox SET body = x'00' WHERE id = 1"));

    assertThat(waiting()).extracting(OutboxRow::letter).containsExactly(words("whole"));
    long refused = house.database.read(tx -> tx.outbox().lost(Delivery.Result.REFUSED));
    assertThat(refused).isEqualTo(1);
  }

  private Standing standing() {
    return house.database.read(tx -> tx.people().byId(anna).orElseThrow().standing());
  }
}
