package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateStoreTest {
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
  void anUpdateIsSeenOnce() {
    house.database.change(
        tx -> {
          UpdateStore updates = tx.updates();
          assertThat(updates.firstSight(41, NOON)).isTrue();
          assertThat(updates.firstSight(41, NOON)).isFalse();
          assertThat(updates.firstSight(42, NOON.plusSeconds(1))).isTrue();
          assertThat(updates.forgetBefore(NOON.plusSeconds(1))).isEqualTo(1);
          assertThat(updates.firstSight(41, NOON)).isTrue();
          assertThat(updates.firstSight(42, NOON)).isFalse();
        });
  }

  @Test
  void theOffsetOutlivesTheProcess() {
    house.database.change(
        tx -> {
          assertThat(tx.updates().offset()).isEmpty();
          tx.updates().offset(7);
          tx.updates().offset(8);
        });
    house.close();
    house = new Household(folder);

    house.database.change(tx -> assertThat(tx.updates().offset()).hasValue(8));
  }

  @Test
  void quarantineEmptiesItself() {
    house.database.change(
        tx -> {
          UpdateStore updates = tx.updates();
          updates.quarantine(1, ANNA, "{}", "NullPointerException", NOON.minusMillis(1));
          updates.quarantine(2, null, "{}", "JsonParseException", NOON);
          assertThat(updates.quarantined()).isEqualTo(2);
          assertThat(updates.forgetQuarantinedBefore(NOON)).isEqualTo(1);
          assertThat(updates.quarantined()).isEqualTo(1);
        });
  }
}
