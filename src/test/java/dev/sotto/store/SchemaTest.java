package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
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
  void nothingCountsDaysInARow() {
    List<String> names =
        house.database.read(
            tx ->
                tx.handle()
                    .createQuery(
                        """
                        SELECT name FROM sqlite_master
                        UNION
                        SELECT column.name
                          FROM sqlite_master AS thing, pragma_table_info(thing.name) AS column
                        """)
                    .mapTo(String.class)
                    .list());

    assertThat(names)
        .contains("checkin", "outcome", "alarm_due")
        .noneMatch(
            name ->
                Stream.of("streak", "chain", "row", "run", "consecutive", "miss", "score", "rate")
                    .anyMatch(
                        word ->
                            List.of(name.toLowerCase(Locale.ROOT).split("_", -1)).contains(word)));
  }

  @Test
  void aSecondStartFindsEverythingInPlace() {
    PersonId anna = house.welcome(ANNA).id();
    house.close();
    house = new Household(folder);

    Optional<PersonId> found =
        house.database.read(tx -> tx.people().byChat(ANNA).map(person -> person.id()));
    assertThat(found).contains(anna);
  }

  @Test
  void theConnectionsAreSetUpToLast() {
    house.database.change(
        tx -> {
          assertThat(pragma(tx, "journal_mode")).isEqualTo("wal");
          assertThat(pragma(tx, "synchronous")).isEqualTo("2");
          assertThat(pragma(tx, "foreign_keys")).isEqualTo("1");
          assertThat(pragma(tx, "secure_delete")).isEqualTo("1");
          assertThat(pragma(tx, "trusted_schema")).isEqualTo("0");
          assertThat(pragma(tx, "busy_timeout")).isEqualTo("5000");
          assertThat(pragma(tx, "mmap_size")).isEqualTo("0");
          assertThat(pragma(tx, "application_id")).isEqualTo("" + SqliteFile.APPLICATION_ID);
        });
  }

  @Test
  void nobodyElseMayLookIntoTheData() throws IOException {
    house.welcome(ANNA);

    assertThat(Files.getPosixFilePermissions(house.data))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> files = Files.list(house.data)) {
      for (Path file : files.toList()) {
        assertThat(Files.getPosixFilePermissions(file))
            .as(file.toString())
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  @Test
  void anIdleTickReadsTheHeadOfItsIndex() {
    assertThat(plan(AlarmStore.CLAIM_DUE))
        .anyMatch(line -> line.contains("SEARCH alarm USING COVERING INDEX alarm_due (due_at<?)"))
        .noneMatch(line -> line.contains("SCAN alarm") || line.contains("TEMP B-TREE"));
  }

  @Test
  void aLookIntoTheTraySortsNothing() {
    assertThat(plan(WaitingLetters.WAITING))
        .containsExactly("SEARCH outbox USING INDEX outbox_waiting (lane=? AND not_before<?)");
  }

  private List<String> plan(String sql) {
    String literal = sql.replaceAll(":\\w+", "1");
    return house.database.read(
        tx ->
            tx.handle()
                .createQuery("EXPLAIN QUERY PLAN " + literal)
                .map((row, context) -> row.getString("detail"))
                .list());
  }

  private static String pragma(Tx tx, String name) {
    return tx.handle().createQuery("PRAGMA " + name).mapTo(String.class).one();
  }
}
