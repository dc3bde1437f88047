package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTroubleTest {
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
  void aFullDiskIsToldApartAndPasses() {
    PersonId anna = house.welcome(ANNA).id();
    setPageLimit("1");

    StoreTrouble trouble = fill(anna);
    assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.FULL);
    assertThat(trouble).hasMessage("The disk or the database is full.");

    setPageLimit("1000000");
    house.database.change(tx -> tx.talks().save(anna, big()));
    Optional<StoredTalk> found = house.database.read(tx -> tx.talks().of(anna));
    assertThat(found).contains(big());
  }

  @Test
  void passingOverAFullDiskDoesNotCommit() {
    PersonId anna = house.welcome(ANNA).id();
    setPageLimit("1");

    assertThatThrownBy(
            () ->
                house.database.change(
                    tx -> {
                      tx.people().heardFrom(anna, NOON.plusSeconds(1));
                      assertThatThrownBy(() -> tx.inSavepoint(() -> tx.talks().save(anna, big())))
                          .isInstanceOf(StoreTrouble.class);
                    }))
        .isInstanceOf(StoreTrouble.class);

    setPageLimit("1000000");
    Optional<Instant> heard =
        house.database.read(tx -> tx.people().byId(anna).map(Person::lastHeard));
    assertThat(heard).contains(NOON);
  }

  @Test
  void readingGoesOnWhileTheDiskIsFull() {
    PersonId anna = house.welcome(ANNA).id();
    setPageLimit("1");
    fill(anna);

    house.database.read(
        tx -> {
          assertThat(tx.people().byChat(ANNA)).isPresent();
          return tx;
        });
  }

  @Test
  void aFolderThatCannotBeUsedIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("occupied"), "a file");

    assertThatThrownBy(() -> Database.open(file, house.vault))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.READ_ONLY))
        .hasMessageContaining("occupied");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() {
    Path readOnly = Path.of("/proc/self/sotto");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));

    assertThatThrownBy(() -> Database.open(readOnly, house.vault)).isInstanceOf(StoreTrouble.class);
  }

  @Test
  void aForeignFileIsRefusedAndLeftAlone() throws IOException {
    Path other = folder.resolve("other");
    Path file = other.resolve("sotto.db");
    PrivateFiles.folder(other);
    try (Handle handle = new SqliteFile(file).openWhole()) {
      handle.execute("CREATE TABLE recipe (name TEXT)");
    }

    assertThatThrownBy(() -> Database.open(other, house.vault))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.FOREIGN));
    try (Handle handle = new SqliteFile(file).openWhole()) {
      assertThat(handle.createQuery("SELECT name FROM sqlite_master").mapTo(String.class).list())
          .containsExactly("recipe");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsDamaged() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("sotto.db"), "not a database ".repeat(500));

    assertThatThrownBy(() -> Database.open(other, house.vault))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.DAMAGED));
  }

  @Test
  void aTornPageIsFoundAtTheStart() throws IOException {
    PersonId anna = house.welcome(ANNA).id();
    house.database.change(tx -> tx.talks().save(anna, big()));
    house.database.truncateLog();
    house.close();
    Path file = house.data.resolve("sotto.db");
    byte[] pages = Files.readAllBytes(file);
    Arrays.fill(pages, 4096, 3 * 4096, (byte) 0x5a);
    Files.write(file, pages);

    assertThatThrownBy(() -> Database.open(house.data, house.vault))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.DAMAGED));
    Files.delete(file);
    house = new Household(folder);
  }

  @Test
  void anOldSqliteIsRefused() {
    assertThat(SqliteFile.isRecent("3.51.3")).isTrue();
    assertThat(SqliteFile.isRecent("3.54.1")).isTrue();
    assertThat(SqliteFile.isRecent("4.0")).isTrue();
    assertThat(SqliteFile.isRecent("3.51.2")).isFalse();
    assertThat(SqliteFile.isRecent("3.9.9")).isFalse();
  }

  private StoreTrouble fill(PersonId anna) {
    return catchThrowableOfType(
        StoreTrouble.class, () -> house.database.change(tx -> tx.talks().save(anna, big())));
  }

  private static StoredTalk big() {
    return new StoredTalk("big", 1, "x".repeat(100_000), 1, NOON);
  }

  /** SQLite never goes below what is in use, so that 1 means: not a page more. */
  private void setPageLimit(String pages) {
    house.database.change(
        tx -> tx.handle().createQuery("PRAGMA max_page_count = " + pages).mapTo(Long.class).one());
  }
}
