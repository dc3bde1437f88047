package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BERLIN;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.person.Sound;
import dev.sotto.core.person.Standing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonStoreTest {
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

  @Test
  void aNewcomerIsAGuest() {
    Person anna = house.welcome(ANNA);

    house.database.change(
        tx -> {
          assertThat(anna.standing()).isEqualTo(Standing.GUEST);
          assertThat(tx.people().byChat(ANNA)).contains(anna);
          assertThat(tx.people().byChat(BORIS)).isEmpty();
          assertThat(tx.people().chatOf(anna.id())).isEqualTo(ANNA);
          assertThat(anna.lastHeard()).isEqualTo(NOON);
        });
  }

  @Test
  void everythingAPersonSetComesBack() {
    Person anna = house.welcome(ANNA);
    Person changed =
        new Person(
            anna.id(),
            Standing.PRESENT,
            BERLIN
                .withZone(ZoneId.of("Pacific/Chatham"))
                .withDayStart(LocalTime.of(4, 30))
                .withQuietHours(new QuietHours(LocalTime.of(21, 15), LocalTime.of(6, 45)))
                .withSound(Sound.SILENT)
                .withCodeWord(new PrivateText("teapot"))
                .withOwnContact(new PrivateText("Mira 0171 2345")),
            Pause.OPEN_ENDED,
            Hold.HELD,
            new PrivateText("circle-42"),
            NOON);

    house.database.change(tx -> tx.people().save(changed));

    Optional<Person> found = house.database.read(tx -> tx.people().byId(anna.id()));
    assertThat(found).contains(changed);
  }

  @Test
  void hearingFromSomeoneNeverGoesBackInTime() {
    PersonId anna = house.welcome(ANNA).id();

    house.database.change(tx -> tx.people().heardFrom(anna, NOON.plusSeconds(60)));
    house.database.change(tx -> tx.people().heardFrom(anna, NOON.plusSeconds(30)));

    Optional<Person> found = house.database.read(tx -> tx.people().byId(anna));
    assertThat(found).map(Person::lastHeard).contains(NOON.plusSeconds(60));
  }

  @Test
  void savingSomeoneLeavesWhenTheyWereHeard() {
    Person anna = house.welcome(ANNA);

    house.database.change(
        tx -> {
          tx.people().heardFrom(anna.id(), NOON.plusSeconds(60));
          tx.people().save(anna.standing(Standing.PRESENT));
        });

    Optional<Person> found = house.database.read(tx -> tx.people().byId(anna.id()));
    assertThat(found).map(Person::lastHeard).contains(NOON.plusSeconds(60));
  }

  @Test
  void theLastLineIsRemembered() {
    PersonId anna = house.welcome(ANNA).id();

    house.database.change(
        tx -> {
          assertThat(tx.people().lastLine(anna)).isEqualTo(Instant.EPOCH);
          tx.people().toldLastLine(anna, NOON);
          assertThat(tx.people().lastLine(anna)).isEqualTo(NOON);
        });
  }

  @Test
  void twoPeopleCannotShareAChat() {
    house.welcome(ANNA);

    assertThatThrownBy(() -> house.welcome(ANNA)).isNotInstanceOf(StoreTrouble.class);
    long count = house.database.read(tx -> tx.people().count());
    assertThat(count).isEqualTo(1);
  }

  @Test
  void nobodyIsNotFoundQuietly() {
    PersonId nobody = new PersonId(99);

    house.database.change(
        tx -> {
          PersonStore people = tx.people();
          assertThat(people.byId(nobody)).isEmpty();
          assertThatThrownBy(() -> people.chatOf(nobody)).isInstanceOf(IllegalStateException.class);
          people.delete(nobody);
        });
  }

  @Test
  void aPersonsNumberIsNeverGivenAgain() {
    PersonId anna = house.welcome(ANNA).id();
    house.database.change(tx -> tx.people().delete(anna));
    house.close();
    house = new Household(folder);

    assertThat(house.welcome(BORIS).id()).isNotEqualTo(anna);
  }
}
