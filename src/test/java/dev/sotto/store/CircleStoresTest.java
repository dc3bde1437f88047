package dev.sotto.store;

import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.PracticeId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of circles and pairs keep, hand out and forget. */
class CircleStoresTest {
  private static final Day MONDAY = new Day(LocalDate.of(2026, 3, 9));
  private static final Day TUESDAY = MONDAY.plus(1);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-03-10T03:00:00Z");
  private static final InviteCode CODE = InviteCode.draw(Purpose.CIRCLE, new Random(1));
  private static final List<String> TABLES =
      List.of("seat", "nod", "glimpse", "wish", "invitation", "wrong_code", "pair", "pair_over");

  @TempDir Path folder;
  private Household house;
  private final List<PersonId> people = new ArrayList<>();

  @BeforeEach
  void open() {
    house = new Household(folder);
    for (int i = 0; i < 7; i++) {
      people.add(house.welcome(new ChatId(9_000 + i)).id());
    }
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Round begin() {
    return house.database.write(
        tx -> {
          CircleId circle = tx.circles().add(CircleKind.MATCHED);
          Round round =
              new Round(
                  tx.circles().nextRound(),
                  circle,
                  CircleKind.MATCHED,
                  MONDAY,
                  people.size(),
                  ZONE,
                  LocalTime.of(4, 0),
                  new Salt("5a"));
          tx.circles().begin(round, people);
          return round;
        });
  }

  private void practises(PersonId person, Outcome outcome, Instant told) {
    PracticeId practice = house.breathing(person);
    house.database.change(
        tx ->
            tx.checkins()
                .record(
                    new Checkin(
                        slot(practice, MONDAY.date().toString()),
                        outcome,
                        Duration.ZERO,
                        PrivateText.NONE,
                        DayPart.MORNING,
                        told)));
  }

  private Seat seat(int person) {
    return house.database.read(tx -> tx.seats().of(people.get(person), MONDAY)).orElseThrow();
  }

  private Optional<Glimpse> glimpse(int person) {
    return house.database.read(tx -> tx.seats().glimpse(people.get(person), MONDAY));
  }

  private List<CircleStore.Due> due(Instant now) {
    return house.database.read(tx -> tx.circles().due(now));
  }

  private Set<Integer> practised(Instant now) {
    CircleStore.Due due = due(now).get(0);
    return house.database.read(tx -> tx.circles().count(due)).practised();
  }

  private void count(Instant now) {
    house.database.change(
        tx -> tx.circles().due(now).forEach(it -> tx.circles().show(tx.circles().count(it))));
  }

  @Test
  void aRoundComesBackAsItBegan() {
    Round round = begin();

    assertThat(seat(3)).isEqualTo(new Seat(round, 3, false));
    assertThat(seat(0).round().salt()).isEqualTo(new Salt("5a"));
  }

  @Test
  void aDayIsDueTheMorningAfterAndOnce() {
    Round round = begin();

    assertThat(due(TUESDAY_MORNING.minusMillis(1))).isEmpty();
    assertThat(due(TUESDAY_MORNING)).containsExactly(new CircleStore.Due(round, MONDAY));
    count(TUESDAY_MORNING);
    assertThat(due(TUESDAY_MORNING)).isEmpty();
    assertThat(nextCount()).contains(TUESDAY_MORNING.plus(Duration.ofDays(1)));
  }

  @Test
  void doneTinyAndTriedCountAndNothingElse() {
    begin();
    practises(people.get(0), Outcome.DONE, NOON.minus(Duration.ofDays(1)));
    practises(people.get(1), Outcome.TINY, NOON.minus(Duration.ofDays(1)));
    practises(people.get(2), Outcome.TRIED, NOON.minus(Duration.ofDays(1)));
    practises(people.get(3), Outcome.NOT_TODAY, NOON.minus(Duration.ofDays(1)));
    practises(people.get(4), Outcome.REST, NOON.minus(Duration.ofDays(1)));

    assertThat(practised(TUESDAY_MORNING)).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void whatIsSaidOnceItIsShownCountsNoMore() {
    begin();
    practises(people.get(0), Outcome.DONE, TUESDAY_MORNING.minusMillis(1));
    practises(people.get(1), Outcome.DONE, TUESDAY_MORNING);

    assertThat(practised(NOON)).containsExactly(0);
  }

  @Test
  void whoeverLeftSeesNothingAndIsCounted() {
    Round round = begin();
    practises(people.get(0), Outcome.DONE, NOON.minus(Duration.ofDays(1)));
    house.database.change(tx -> tx.seats().leave(people.get(0), round));

    assertThat(practised(TUESDAY_MORNING)).containsExactly(0);
    count(TUESDAY_MORNING);
    assertThat(glimpse(0)).isEmpty();
    assertThat(glimpse(1)).isPresent();
  }

  @Test
  void aNodIsSeenByTheOthersAndKeptNoLongerThanItTakes() {
    begin();
    house.database.change(
        tx -> {
          tx.seats().nod(seat(2), MONDAY);
          tx.seats().nod(seat(2), MONDAY);
        });
    boolean nodded = house.database.read(tx -> tx.seats().hasNodded(seat(2), MONDAY));
    assertThat(nodded).isTrue();

    count(TUESDAY_MORNING);

    assertThat(glimpse(2)).map(Glimpse::nod).contains(false);
    assertThat(glimpse(3)).map(Glimpse::nod).contains(true);
    assertThat(rows("nod")).isZero();
  }

  @Test
  void forgettingSomebodyChangesNothingThatWasShown() {
    begin();
    for (PersonId person : people) {
      practises(person, Outcome.DONE, NOON.minus(Duration.ofDays(1)));
    }
    count(TUESDAY_MORNING);
    Optional<Glimpse> before = glimpse(1);

    house.database.change(tx -> tx.people().delete(people.get(0)));

    assertThat(glimpse(1)).isEqualTo(before);
    assertThat(rows("glimpse")).isEqualTo(6);
    assertThat(rows("seat")).isEqualTo(6);
  }

  @Test
  void nothingAboutAForgottenPersonIsLeft() {
    begin();
    PersonId anna = people.get(0);
    house.database.change(
        tx -> {
          CircleId circle = tx.circles().add(CircleKind.INVITED);
          tx.wishes().put(anna, new Wish(Optional.of(circle)));
          tx.invitations()
              .add(CODE, new Invitation(anna, Optional.of(circle), 10, NOON.plusSeconds(9)));
          tx.invitations().wrong(anna, NOON);
          tx.seats().nod(seat(0), MONDAY);
          tx.pairs().join(anna, people.get(1), MONDAY);
          tx.pairs().join(people.get(2), people.get(3), MONDAY);
          tx.pairs().end(people.get(2));
        });
    for (String table : List.of("seat", "nod", "wish", "invitation", "wrong_code", "pair")) {
      assertThat(rows(table)).as(table).isPositive();
    }

    house.database.change(tx -> people.forEach(tx.people()::delete));

    for (String table : TABLES) {
      assertThat(rows(table)).as(table).isZero();
    }
  }

  @Test
  void aLineStandsOnTheFirstNudgeAndOnNoOther() {
    begin();
    count(TUESDAY_MORNING);
    PersonId anna = people.get(0);
    house.database.change(
        tx -> {
          tx.seats().putOn(new NudgeId(5), anna, MONDAY);
          tx.seats().putOn(new NudgeId(6), anna, MONDAY);
        });

    assertThat(on(anna, 5)).isPresent();
    assertThat(on(anna, 6)).isEmpty();
    assertThat(on(people.get(1), 5)).isEmpty();
  }

  private Optional<Glimpse> on(PersonId person, long nudge) {
    return house.database.read(tx -> tx.seats().onNudge(person, new NudgeId(nudge)));
  }

  @Test
  void whoSitsInARoundThatGoesOnWaitsForItsEnd() {
    begin();
    PersonId late = house.welcome(new ChatId(9_100)).id();
    house.database.change(
        tx -> {
          for (PersonId person : List.of(late, people.get(0))) {
            tx.people().save(tx.people().byId(person).orElseThrow().standing(Standing.PRESENT));
            tx.wishes().put(person, new Wish(Optional.empty()));
          }
        });

    Day inAWeek = MONDAY.plus(7);
    Day inTwo = MONDAY.plus(14);
    assertThat(ready(inAWeek)).containsOnlyKeys(late);
    assertThat(ready(inTwo)).containsOnlyKeys(late, people.get(0));
  }

  private Map<PersonId, Wish> ready(Day monday) {
    return house.database.read(tx -> tx.wishes().ready(monday.minus(13)));
  }

  @Test
  void aCodeOpensAsOftenAsItMayAndForAsLong() {
    Instant until = NOON.plus(Duration.ofDays(7));
    house.database.change(
        tx ->
            tx.invitations().add(CODE, new Invitation(people.get(0), Optional.empty(), 1, until)));

    assertThat(opens(until.minusMillis(1))).isTrue();
    assertThat(opens(until)).isFalse();
    house.database.change(tx -> tx.invitations().use(CODE));
    assertThat(opens(NOON)).isFalse();
  }

  private boolean opens(Instant now) {
    return house.database.read(tx -> tx.invitations().find(CODE, now)).isPresent();
  }

  @Test
  void wrongCodesAreForgottenAfterADay() {
    PersonId anna = people.get(0);
    for (int i = 0; i < 12; i++) {
      house.database.change(tx -> tx.invitations().wrong(anna, NOON));
    }

    Instant tomorrow = NOON.plus(Duration.ofDays(1));
    assertThat(tries(anna, tomorrow.minusMillis(1))).isEqualTo(12);
    assertThat(tries(anna, tomorrow)).isZero();
    house.database.change(tx -> tx.invitations().wrong(anna, tomorrow));
    assertThat(tries(anna, tomorrow)).isEqualTo(1);
  }

  private int tries(PersonId person, Instant now) {
    return house.database.read(tx -> tx.invitations().wrongTries(person, now));
  }

  @Test
  void eachOfAPairSeesTheYesOfTheOtherFromThatDayOn() {
    PersonId anna = people.get(0);
    PersonId boris = people.get(1);
    practises(anna, Outcome.TINY, NOON);
    house.database.change(tx -> tx.pairs().join(anna, boris, MONDAY));

    assertThat(sees(boris, MONDAY)).isTrue();
    assertThat(sees(anna, MONDAY)).isFalse();
    house.database.change(tx -> tx.pairs().end(anna));
    house.database.change(tx -> tx.pairs().join(anna, boris, TUESDAY));
    assertThat(sees(boris, MONDAY)).isFalse();
  }

  private boolean sees(PersonId person, Day day) {
    return house.database.read(tx -> tx.pairs().otherPractised(person, day));
  }

  @Test
  void theOtherOneIsToldOnceThatAPairIsOver() {
    PersonId anna = people.get(0);
    PersonId boris = people.get(1);
    house.database.change(
        tx -> {
          tx.pairs().join(anna, boris, MONDAY);
          tx.pairs().end(anna);
          tx.pairs().tellOn(new NudgeId(5), boris);
          tx.pairs().tellOn(new NudgeId(6), boris);
          tx.pairs().tellOn(new NudgeId(7), anna);
        });

    assertThat(isTold(5, boris)).isTrue();
    assertThat(isTold(6, boris)).isFalse();
    assertThat(isTold(7, anna)).isFalse();
  }

  private boolean isTold(long nudge, PersonId person) {
    return house.database.read(tx -> tx.pairs().isToldOn(new NudgeId(nudge), person));
  }

  @Test
  void aRoundIsForgottenOnceItIsCountedAndOld() {
    begin();
    Day later = MONDAY.plus(40);
    house.database.change(tx -> tx.circles().forgetBefore(later, later));
    assertThat(rows("round")).as("not counted to its end").isEqualTo(1);

    Instant end = NOON.plus(Duration.ofDays(20));
    for (int day = 0; day < Round.LENGTH; day++) {
      count(end);
    }
    assertThat(rows("glimpse")).isEqualTo(7L * Round.LENGTH);
    assertThat(nextCount()).isEmpty();
    house.database.change(tx -> tx.circles().forgetBefore(later, later));

    for (String table : List.of("round", "seat", "glimpse", "circle")) {
      assertThat(rows(table)).as(table).isZero();
    }
  }

  private Optional<Instant> nextCount() {
    return house.database.read(tx -> tx.circles().nextCount());
  }

  @Test
  void whoeverStoppedWishesForNothingAnyMore() {
    house.database.change(
        tx -> {
          tx.wishes().put(people.get(0), new Wish(Optional.empty()));
          tx.wishes().put(people.get(1), new Wish(Optional.empty()));
          tx.people()
              .save(tx.people().byId(people.get(0)).orElseThrow().standing(Standing.STOPPED));
          tx.people()
              .save(tx.people().byId(people.get(1)).orElseThrow().standing(Standing.PRESENT));
          tx.wishes().dropOfAbsent();
        });

    assertThat(ready(MONDAY)).containsOnlyKeys(people.get(1));
    assertThat(rows("wish")).isEqualTo(1);
  }

  @Test
  void aPlaceIsTakenUntilTheRoundIsOver() {
    Round round = begin();
    PersonId late = house.welcome(new ChatId(9_100)).id();
    house.database.change(
        tx -> {
          tx.wishes().put(people.get(1), new Wish(Optional.of(round.circle())));
          tx.wishes().put(late, new Wish(Optional.of(round.circle())));
        });
    assertThat(placesTaken(round)).isEqualTo(8);

    house.database.change(
        tx -> {
          tx.seats().leave(people.get(2), round);
          tx.people().delete(people.get(3));
        });
    assertThat(placesTaken(round)).isEqualTo(8);

    for (int day = 0; day < Round.LENGTH; day++) {
      count(NOON.plus(Duration.ofDays(20)));
    }
    assertThat(placesTaken(round)).isEqualTo(2);
  }

  private int placesTaken(Round round) {
    return house.database.read(tx -> tx.wishes().placesTaken(round.circle()));
  }

  private long rows(String table) {
    return house.database.read(
        tx -> tx.handle().createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }
}
