package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
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

  private Backups backups() {
    return new Backups(house.database, house.vault, folder.resolve("copies"), 7);
  }

  @Test
  void aCopyIsWholeNamedByItsInstantAndPrivate() throws IOException {
    house.welcome(ANNA);

    Path copy = backups().backup(NOON);

    assertThat(copy).hasFileName("sotto-20260310T120000Z.db");
    assertThat(Files.getPosixFilePermissions(copy))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(folder.resolve("copies")).isDirectoryNotContaining(file -> !file.equals(copy));
  }

  @Test
  void sevenCopiesAreKept() {
    for (int day = 0; day < 9; day++) {
      backups().backup(NOON.plus(Duration.ofDays(day)));
    }

    assertThat(backups().copies())
        .hasSize(7)
        .first()
        .isEqualTo(folder.resolve("copies/sotto-20260312T120000Z.db"));
  }

  @Test
  void aRestoredCopyIsTheStateOfItsInstant() {
    house.welcome(ANNA);
    Path copy = backups().backup(NOON);
    house.welcome(BORIS);
    house.close();

    new Restore(house.data, house.vault).from(copy);

    house = new Household(folder);
    house.database.change(
        tx -> {
          assertThat(tx.people().byChat(ANNA)).isPresent();
          assertThat(tx.people().byChat(BORIS)).isEmpty();
        });
  }

  @Test
  void aRunningInstanceIsNotPulledAway() {
    Path copy = backups().backup(NOON);

    assertThatThrownBy(() -> new Restore(house.data, house.vault).from(copy))
        .isInstanceOf(DataInUse.class);
  }

  @Test
  void aBrokenCopyIsRefusedAndTheDataStays() throws IOException {
    house.welcome(ANNA);
    Path copy = backups().backup(NOON);
    house.close();
    byte[] pages = Files.readAllBytes(copy);
    Arrays.fill(pages, 4096, 3 * 4096, (byte) 0x5a);
    Files.write(copy, pages);

    refused(copy, StoreTrouble.class);
    refused(Files.writeString(folder.resolve("letter.txt"), "x".repeat(9999)), StoreTrouble.class);
    refused(folder.resolve("missing.db"), StoreTrouble.class);
    refused(Files.createFile(folder.resolve("empty.db")), StoreTrouble.class);
  }

  @Test
  void aCopyOfOtherDataIsRefused() {
    house.welcome(ANNA);
    Path copy;
    try (Household other = new Household(folder.resolve("next-door"))) {
      copy = new Backups(other.database, other.vault, folder.resolve("theirs"), 7).backup(NOON);
    }
    house.close();

    refused(copy, VaultTrouble.class);
  }

  private void refused(Path copy, Class<? extends Throwable> trouble) {
    assertThatThrownBy(() -> new Restore(house.data, house.vault).from(copy)).isInstanceOf(trouble);
    try (Household still = new Household(folder)) {
      long people = still.database.read(tx -> tx.people().count());
      assertThat(people).isEqualTo(1);
    }
  }
}
