package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.NumberAsked.State;
import dev.sotto.core.week.WeeklyNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberStoreTest {
  private static final PrivateText WORRY = new PrivateText("worry");
  private static final Day MONDAY = new Day(LocalDate.of(2026, 3, 9));
  private static final NudgeId NUDGE = new NudgeId(4);

  @TempDir Path folder;
  private Household house;
  private PersonId anna = new PersonId(0);

  @BeforeEach
  void moveIn() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    house.database.change(tx -> tx.numbers().ask(anna, WORRY));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Optional<NumberAsked> number() {
    return house.database.read(tx -> tx.numbers().of(anna, MONDAY));
  }

  private void tell(Day monday, int value) {
    house.database.change(tx -> tx.numbers().tell(anna, new WeeklyNumber(WORRY, monday, value)));
  }

  @Test
  void whoNamesNoneHasNone() {
    PersonId boris = house.welcome(BORIS).id();

    Optional<NumberAsked> none = house.database.read(tx -> tx.numbers().of(boris, MONDAY));
    assertThat(none).isEmpty();
  }

  @Test
  void theLastThingSaidAboutAWeekCounts() {
    tell(MONDAY, 6);
    tell(MONDAY, 4);

    assertThat(number()).contains(new NumberAsked(WORRY, MONDAY, 4, State.ON));
  }

  @Test
  void aQuestionWaitsUntilItIsAnswered() {
    house.database.change(tx -> tx.numbers().askedOn(NUDGE, anna, MONDAY, WORRY, NOON));
    assertThat(number()).map(NumberAsked::state).contains(State.WAITING);

    tell(MONDAY, 7);
    Optional<NumberAsked> onNudge = house.database.read(tx -> tx.numbers().onNudge(anna, NUDGE));
    assertThat(onNudge).contains(new NumberAsked(WORRY, MONDAY, 7, State.ON));

    house.database.change(tx -> tx.numbers().takeBack(anna, MONDAY));
    assertThat(number()).contains(new NumberAsked(WORRY, MONDAY, 0, State.WAITING));
  }

  @Test
  void turnedOffItKeepsWhatWasNoted() {
    tell(MONDAY, 6);
    house.database.change(tx -> tx.numbers().askNot(anna));

    assertThat(number()).contains(new NumberAsked(WORRY, MONDAY, 6, State.OFF));
  }

  @Test
  void deletedItIsGone() {
    tell(MONDAY, 6);
    house.database.change(tx -> tx.numbers().delete(anna));
    List<WeeklyNumber> left = house.database.read(tx -> tx.numbers().between(anna, MONDAY, MONDAY));

    assertThat(number()).isEmpty();
    assertThat(left).isEmpty();
  }

  @Test
  void everyWeekThatTouchesASpanIsInIt() {
    tell(MONDAY, 6);
    tell(MONDAY.plus(7), 5);
    tell(MONDAY.plus(14), 4);
    house.database.change(tx -> tx.numbers().takeBack(anna, MONDAY.plus(14)));

    List<WeeklyNumber> touched =
        house.database.read(tx -> tx.numbers().between(anna, MONDAY.plus(6), MONDAY.plus(20)));
    List<WeeklyNumber> later =
        house.database.read(tx -> tx.numbers().between(anna, MONDAY.plus(7), MONDAY.plus(20)));

    assertThat(touched).extracting(WeeklyNumber::value).containsExactly(6, 5);
    assertThat(later).extracting(WeeklyNumber::value).containsExactly(5);
  }
}
