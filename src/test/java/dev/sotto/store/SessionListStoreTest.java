package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.week.SessionLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionListStoreTest {
  @TempDir Path folder;
  private Household house;
  private PersonId anna = new PersonId(0);
  private PersonId boris = new PersonId(0);

  @BeforeEach
  void moveIn() {
    house = new Household(folder);
    anna = house.welcome(ANNA).id();
    boris = house.welcome(BORIS).id();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void add(PersonId person, SessionLine.Kind kind, String words, Instant at) {
    house.database.change(tx -> tx.sessionLists().add(person, kind, new PrivateText(words), at));
  }

  private List<SessionLine> lines(PersonId person) {
    return house.database.read(tx -> tx.sessionLists().of(person));
  }

  private List<String> words(PersonId person) {
    return lines(person).stream().map(line -> line.words().words()).toList();
  }

  @Test
  void whatMadeWorseComesFirst() {
    add(anna, SessionLine.Kind.NOTE, "the sheet", NOON);
    add(anna, SessionLine.Kind.QUESTION, "how long?", NOON.plusSeconds(5));
    add(anna, SessionLine.Kind.WORSE, "the body scan", NOON.plusSeconds(9));

    assertThat(words(anna)).containsExactly("the body scan", "the sheet", "how long?");
  }

  @Test
  void onlyTheirOwnLinesAreFoundChangedAndRemoved() {
    add(anna, SessionLine.Kind.NOTE, "the sheet", NOON);
    long id = lines(anna).get(0).id();

    house.database.change(
        tx -> {
          tx.sessionLists().reword(boris, id, new PrivateText("mine now"));
          tx.sessionLists().remove(boris, id);
        });
    assertThat(lines(boris)).isEmpty();
    assertThat(words(anna)).containsExactly("the sheet");

    house.database.change(tx -> tx.sessionLists().reword(anna, id, new PrivateText("page two")));
    assertThat(words(anna)).containsExactly("page two");

    house.database.change(tx -> tx.sessionLists().remove(anna, id));
    assertThat(lines(anna)).isEmpty();
  }

  @Test
  void aLineGivenToSomeoneElseDoesNotOpen() {
    add(anna, SessionLine.Kind.NOTE, "the sheet", NOON);
    house.database.change(
        tx -> tx.handle().execute("UPDATE session_line SET person_id = " + boris.value()));

    assertThatThrownBy(() -> lines(boris)).isInstanceOf(VaultTrouble.class);
  }
}
