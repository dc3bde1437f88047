package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.MORNINGS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeStoreTest {
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

  private static final Practice EXPOSURE =
      new Practice(
          new PracticeId(1),
          PracticeKind.EXPOSURE,
          new PrivateText("the lift"),
          PrivateText.NONE,
          new PrivateText("it"),
          new Plan(
              new Schedule.OnRequest(),
              PrivateText.NONE,
              PrivateText.NONE,
              PrivateText.NONE,
              Plan.UNSAID),
          new Pause(NOON));

  @Test
  void aPracticeComesBackAsItWasSetUp() {
    PersonId anna = house.welcome(ANNA).id();

    PracticeId id = house.breathing(anna);

    house.database.change(
        tx ->
            assertThat(tx.practices().active(anna))
                .containsExactly(
                    new Practice(
                        id,
                        PracticeKind.BREATHING,
                        new PrivateText("4-7-8 breathing"),
                        new PrivateText("one breath"),
                        new PrivateText("air"),
                        MORNINGS,
                        Pause.NONE)));
  }

  @Test
  void everythingAboutAPracticeCanChange() {
    PersonId anna = house.welcome(ANNA).id();
    PracticeId id = house.breathing(anna);
    Practice changed =
        new Practice(
            id,
            EXPOSURE.kind(),
            EXPOSURE.words(),
            EXPOSURE.tinyStep(),
            EXPOSURE.nudgeName(),
            EXPOSURE.plan(),
            EXPOSURE.pause());

    house.database.change(tx -> tx.practices().save(anna, changed));

    Optional<Practice> found = house.database.read(tx -> tx.practices().find(anna, id));
    assertThat(found).contains(changed);
  }

  @Test
  void anotherPersonsPracticeIsNeitherFoundNorChanged() {
    PersonId anna = house.welcome(ANNA).id();
    PersonId boris = house.welcome(BORIS).id();
    PracticeId id = house.breathing(anna);

    house.database.change(
        tx -> {
          Practice hers = tx.practices().find(anna, id).orElseThrow();
          assertThat(tx.practices().find(boris, id)).isEmpty();
          assertThat(tx.practices().active(boris)).isEmpty();
          tx.practices().save(boris, EXPOSURE);
          tx.practices().end(boris, id, NOON);
          assertThat(tx.practices().active(anna)).containsExactly(hers);
        });
  }

  @Test
  void anEndedPracticeIsOnlyFoundByName() {
    PersonId anna = house.welcome(ANNA).id();
    PracticeId first = house.breathing(anna);
    PracticeId second = house.breathing(anna);

    house.database.change(
        tx -> {
          tx.practices().end(anna, first, NOON);
          assertThat(tx.practices().active(anna)).extracting(Practice::id).containsExactly(second);
          assertThat(tx.practices().find(anna, first)).isPresent();
        });
  }
}
