package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static dev.sotto.store.Household.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.person.PersonId;
import dev.sotto.outbox.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedRowsTest {
  @TempDir Path folder;
  private Household house;

  @AfterEach
  void close() {
    house.close();
  }

  private PersonId anna = new PersonId(0);
  private PersonId boris = new PersonId(0);

  @BeforeEach
  void moveIn() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    boris = house.welcome(BORIS).id();
  }

  @Test
  void anotherPracticesWordsDoNotOpen() {
    house.breathing(anna);
    house.breathing(anna);
    swap("UPDATE practice SET words = (SELECT words FROM practice WHERE id = 1) WHERE id = 2");

    fails(tx -> tx.practices().active(anna));
  }

  @Test
  void anotherColumnsWordsDoNotOpen() {
    house.breathing(anna);
    swap("UPDATE practice SET words = tiny_step");

    fails(tx -> tx.practices().active(anna));
  }

  @Test
  void aPracticeGivenToSomeoneElseDoesNotOpen() {
    house.breathing(anna);
    swap("UPDATE practice SET person_id = " + boris.value());

    fails(tx -> tx.practices().active(boris));
  }

  @Test
  void anotherPersonsTalkDoesNotOpen() {
    StoredTalk talk = new StoredTalk("idle", 1, "{}", 0, NOON);
    house.database.change(
        tx -> {
          tx.talks().save(anna, talk);
          tx.talks().save(boris, talk);
        });
    swap("UPDATE talk SET body = (SELECT body FROM talk WHERE person_id = " + anna.value() + ")");

    fails(tx -> tx.talks().of(boris));
  }

  @Test
  void anotherLettersBodyDoesNotOpen() {
    house.database.change(
        tx -> {
          for (int i = 0; i < 2; i++) {
            tx.outbox()
                .put(anna, ANNA, Lane.REPLY, words("a" + i), NOON, NOON.plusSeconds(9), null);
          }
        });
    swap("UPDATE outbox SET body = (SELECT body FROM outbox WHERE id = 1) WHERE id = 2");

    assertThat(new OutboxTray(house.database).waiting(Set.of(Lane.REPLY), NOON, List.of(), 9))
        .hasSize(1);
  }

  @Test
  void anotherPersonsChatIsStillTheirOwn() {
    swap("UPDATE person SET chat = x'00' WHERE id = " + anna.value());

    fails(tx -> tx.people().chatOf(anna));
    house.database.change(tx -> assertThat(tx.people().byChat(BORIS)).isPresent());
  }

  private void swap(String sql) {
    house.database.change(tx -> tx.handle().execute(sql));
  }

  private void fails(Consumer<Tx> reading) {
    assertThatThrownBy(() -> house.database.change(reading)).isInstanceOf(VaultTrouble.class);
  }
}
