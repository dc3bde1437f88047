package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.PersonId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkStoreTest {
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

  private static final StoredTalk ASKED =
      new StoredTalk("setup.when", 1, "{\"words\":\"breathing\"}", 3, NOON);

  @Test
  void aTalkRestsUntilItMoves() {
    PersonId anna = house.welcome(ANNA).id();
    StoredTalk moved = new StoredTalk("idle", 2, "{}", 4, NOON.plusSeconds(9));

    house.database.change(
        tx -> {
          assertThat(tx.talks().of(anna)).isEmpty();
          tx.talks().save(anna, ASKED);
          assertThat(tx.talks().of(anna)).contains(ASKED);
          tx.talks().save(anna, moved);
          assertThat(tx.talks().of(anna)).contains(moved);
        });
  }

  @Test
  void aTalkBelongsToOnePerson() {
    PersonId anna = house.welcome(ANNA).id();
    PersonId boris = house.welcome(BORIS).id();

    house.database.change(tx -> tx.talks().save(anna, ASKED));

    Optional<StoredTalk> found = house.database.read(tx -> tx.talks().of(boris));
    assertThat(found).isEmpty();
  }

  @Test
  void aTalkDoesNotPrintWhatWasSaid() {
    assertThat(ASKED).hasToString("StoredTalk[setup.when.1, serial 3]");
  }
}
