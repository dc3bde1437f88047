package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BERLIN;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {
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
  void aThrowUndoesEverything() {
    assertThatThrownBy(
            () ->
                house.database.change(
                    tx -> {
                      tx.people().welcome(ANNA, BERLIN, NOON);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThatThrownBy(
            () ->
                house.database.change(
                    tx -> {
                      tx.people().welcome(ANNA, BERLIN, NOON);
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);

    assertThat(people()).isZero();
    house.welcome(ANNA);
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void aSavepointIsUndoneAndTheRestGoesOn() {
    house.database.change(
        tx -> {
          tx.people().welcome(ANNA, BERLIN, NOON);
          assertThatThrownBy(
                  () ->
                      tx.inSavepoint(
                          () -> {
                            tx.people().welcome(BORIS, BERLIN, NOON);
                            throw new IllegalStateException("no");
                          }))
              .hasMessage("no");
          long kept = tx.inSavepoint(() -> tx.people().count());
          assertThat(kept).isEqualTo(1);
        });

    assertThat(people()).isEqualTo(1);
  }

  @Test
  void savepointsNest() {
    house.database.change(
        tx ->
            tx.inSavepoint(
                () -> {
                  tx.people().welcome(ANNA, BERLIN, NOON);
                  assertThatThrownBy(
                          () ->
                              tx.inSavepoint(
                                  () -> {
                                    tx.people().welcome(BORIS, BERLIN, NOON);
                                    throw new AssertionError("no");
                                  }))
                      .hasMessage("no");
                }));

    assertThat(people()).isEqualTo(1);
  }

  @Test
  void aRowThatBreaksARuleCostsItsSavepointOnly() {
    house.database.change(
        tx -> {
          tx.people().welcome(ANNA, BERLIN, NOON);
          assertThatThrownBy(() -> tx.inSavepoint(() -> tx.people().welcome(ANNA, BERLIN, NOON)))
              .isNotInstanceOf(StoreTrouble.class);
          tx.people().welcome(BORIS, BERLIN, NOON);
        });

    assertThat(people()).isEqualTo(2);
  }

  @Test
  void aFailureRepeatsNothingThatWasBound() {
    house.welcome(ANNA);

    assertThatThrownBy(() -> house.welcome(ANNA))
        .message()
        .doesNotContain("Europe/Berlin")
        .doesNotContain("INSERT");
  }

  @Test
  void aWriteInsideAWriteIsRefused() {
    assertThatThrownBy(() -> house.database.change(tx -> house.welcome(ANNA)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(people()).isZero();
  }

  @Test
  void readersSeeOneUnmovingState() {
    house.database.read(
        tx -> {
          assertThat(tx.people().count()).isZero();
          house.welcome(ANNA);
          assertThat(tx.people().count()).isZero();
          return tx;
        });

    assertThat(people()).isEqualTo(1);
  }

  @Test
  void readersCannotWrite() {
    assertThatThrownBy(() -> house.database.read(tx -> tx.people().welcome(ANNA, BERLIN, NOON)))
        .isInstanceOf(StoreTrouble.class);
  }

  @Test
  void aBrokenWriterIsReplaced() {
    assertThatThrownBy(
            () ->
                house.database.change(
                    tx -> {
                      tx.people().welcome(ANNA, BERLIN, NOON);
                      tx.handle().execute("ROLLBACK");
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    house.welcome(BORIS);
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void aClosedDatabaseStaysClosed() {
    house.close();
    house.close();

    assertThatThrownBy(() -> house.welcome(ANNA)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(this::people).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(house.database::truncateLog).isInstanceOf(IllegalStateException.class);
  }

  private long people() {
    return house.database.read(tx -> tx.people().count());
  }
}
