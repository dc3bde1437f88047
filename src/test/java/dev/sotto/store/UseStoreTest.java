package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Use;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UseStoreTest {
  private static final Day DAY = new Day(LocalDate.of(2026, 3, 10));

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

  private long use(Day day) {
    return house.database.write(tx -> tx.uses().add(breathing, day, DayPart.AFTERNOON));
  }

  private int count(Day from, Day to) {
    return house.database.read(tx -> tx.uses().count(breathing, from, to));
  }

  @Test
  void everyUseCountsAlsoTwoOnOneDay() {
    use(DAY);
    use(DAY);
    use(DAY.plus(2));

    assertThat(count(DAY, DAY.plus(1))).isEqualTo(2);
    assertThat(count(DAY, DAY.plus(2))).isEqualTo(3);
    assertThat(count(DAY.plus(3), DAY.plus(9))).isZero();
  }

  @Test
  void theyAreToldByDay() {
    use(DAY.plus(2));
    use(DAY);

    List<Use> told =
        house.database.read(tx -> tx.uses().between(breathing, DAY.minus(1), DAY.plus(1)));
    assertThat(told).containsExactly(new Use(DAY, DayPart.AFTERNOON));
    told = house.database.read(tx -> tx.uses().between(breathing, DAY, DAY.plus(2)));
    assertThat(told).extracting(Use::day).containsExactly(DAY, DAY.plus(2));
  }

  @Test
  void onlyTheirOwnIsTakenBack() {
    PersonId boris = house.welcome(BORIS).id();
    long id = use(DAY);

    house.database.change(tx -> tx.uses().remove(boris, id));
    assertThat(count(DAY, DAY)).isEqualTo(1);

    house.database.change(tx -> tx.uses().remove(anna, id));
    assertThat(count(DAY, DAY)).isZero();
  }
}
