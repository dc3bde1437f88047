package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BERLIN;
import static dev.sotto.store.Household.BORIS;
import static dev.sotto.store.Household.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.person.PersonId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a copy of somebody's data holds, and that it comes back. */
class LedgerTest {
  private static final int PEOPLE = 60;

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

  private PersonId anybody(long seed) {
    PersonId id = house.welcome(ANNA).id();
    house.database.change(tx -> new AnyPerson(seed).fill(tx, id));
    return id;
  }

  private ObjectNode ledger(PersonId person) {
    return house.database.read(tx -> tx.ledger().of(person));
  }

  private PersonId forgottenAndBack(PersonId person, JsonNode ledger) {
    return house.database.write(
        tx -> {
          tx.people().delete(person);
          PersonId back = tx.people().welcome(ANNA, BERLIN, NOON.plusSeconds(9)).id();
          tx.ledger().fill(back, ledger);
          return back;
        });
  }

  @Test
  void everyTableIsToldOrLeftOutForAReason() {
    List<String> untold = new ArrayList<>();
    house.database.change(
        tx ->
            tx
                .handle()
                .createQuery(
                    """
                    SELECT thing.name AS one, field.name AS other
                      FROM sqlite_master AS thing, pragma_table_info(thing.name) AS field
                     WHERE thing.type = 'table' AND thing.name NOT LIKE 'sqlite_%'
                       AND thing.name NOT LIKE 'flyway_%'
                    """)
                .map((found, context) -> found.getString("one") + "." + found.getString("other"))
                .stream()
                .filter(column -> !isToldOrLeftOut(column))
                .forEach(untold::add));

    assertThat(untold).isEmpty();
  }

  private static boolean isToldOrLeftOut(String column) {
    String table = column.substring(0, column.indexOf('.'));
    return Sheets.LEFT_OUT.containsKey(table)
        || Sheets.COLUMNS_LEFT_OUT.containsKey(column)
        || Stream.concat(Stream.of(Sheets.PERSON), Sheets.OTHERS.stream())
            .filter(sheet -> sheet.table().equals(table))
            .anyMatch(sheet -> holds(sheet, column.substring(table.length() + 1)));
  }

  /** An id names a row, and the owner is the person the ledger is of. */
  private static boolean holds(Sheet sheet, String column) {
    return column.equals("id")
        || column.equals("person_id")
        || sheet.fields().stream().anyMatch(field -> field.column().equals(column));
  }

  @Test
  void aPersonOfEveryKindComesBackTheSame() {
    for (long seed = 0; seed < PEOPLE; seed++) {
      PersonId before = anybody(seed);
      ObjectNode told = ledger(before);

      PersonId after = forgottenAndBack(before, told);

      assertThat(after).isNotEqualTo(before);
      assertThat(ledger(after).toPrettyString())
          .as("seed " + seed)
          .isEqualTo(told.toPrettyString());
      house.database.change(tx -> tx.people().delete(after));
    }
  }

  @Test
  void theGeneratedPeopleHaveSomethingInEveryPart() {
    ObjectNode all = ledger(anybody(1));

    assertThat(Ledger.parts()).allMatch(part -> !all.path(part).isEmpty());
  }

  @Test
  void nothingOfAnybodyElseIsTold() {
    PersonId boris = house.welcome(BORIS).id();
    house.database.change(tx -> new AnyPerson(3).fill(tx, boris));
    PersonId anna = house.welcome(ANNA).id();

    ObjectNode told = ledger(anna);

    assertThat(Ledger.parts().subList(1, Ledger.parts().size()))
        .allMatch(part -> told.path(part).isEmpty());
  }

  @Test
  void whoSetUpNothingIsBlank() {
    PersonId anna = house.welcome(ANNA).id();
    boolean before = house.database.read(tx -> tx.ledger().isBlank(anna));
    house.breathing(anna);

    assertThat(before).isTrue();
    boolean after = house.database.read(tx -> tx.ledger().isBlank(anna));
    assertThat(after).isFalse();
  }

  @Test
  void privateWordsAreSealedAgain() {
    PersonId back = forgottenAndBackOf(7);

    List<byte[]> sealed =
        house.database.read(
            tx ->
                tx.handle()
                    .createQuery("SELECT words FROM practice WHERE person_id = ?")
                    .bind(0, back.value())
                    .mapTo(byte[].class)
                    .list());
    assertThat(sealed)
        .isNotEmpty()
        .noneMatch(words -> new String(words, UTF_8).contains(AnyPerson.MARKER));
  }

  private PersonId forgottenAndBackOf(long seed) {
    PersonId person = anybody(seed);
    return forgottenAndBack(person, ledger(person));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "checkins/0/outcome | \"MISSED\" | checkins, entry 1: outcome has to be one of DONE, TINY",
        "checkins/0/day | \"2026-13-40\" | checkins, entry 1: day has to be a date like 2026-11-22.",
        "checkins/0/spent_s | -3 | checkins, entry 1: spent_s has to be a whole number from 0",
        "checkins/0/told_at | \"noon\" | checkins, entry 1: told_at has to be an instant like",
        "checkins/0/practice | 99 | checkins, entry 1: practice has to be the number of a practice",
        "practices/0/schedule | {\"is\":\"never.9\"} | practices, entry 1: schedule has to be what",
        "practices/0/words | \"\" | practices, entry 1: words has to be text of 1 to 4096",
        "person/zone | \"Mars/Olympus\" | person: zone has to be a time zone like Europe/Berlin.",
        "person/country | \"Germany\" | person: country has to be two capital letters or nothing.",
        "person/quiet_from | null | person: quiet_from has to be a time of day like 22:00.",
        "person/streak | 5 | person: this version knows no field streak."
      })
  void whatIsWrongIsNamedAndNotQuoted(String where, String value, String message) throws Exception {
    PersonId person = anybody(1);
    ObjectNode ledger = ledger(person);
    int last = where.lastIndexOf('/');
    ((ObjectNode) ledger.at("/" + where.substring(0, last)))
        .set(where.substring(last + 1), new ObjectMapper().readTree(value));

    assertRefused(person, ledger, message);
  }

  @Test
  void aMissingPartIsNamed() {
    PersonId person = anybody(1);

    assertRefused(person, changed(person, it -> it.remove("nudges")), "nudges is missing");
    assertRefused(person, changed(person, it -> it.remove("person")), "person is missing");
    assertRefused(person, changed(person, it -> it.put("moods", 1)), "knows no field moods");
  }

  private ObjectNode changed(PersonId person, Consumer<ObjectNode> change) {
    ObjectNode ledger = ledger(person);
    change.accept(ledger);
    return ledger;
  }

  private void assertRefused(PersonId person, JsonNode ledger, String message) {
    ObjectNode before = ledger(person);

    assertThatThrownBy(() -> forgottenAndBack(person, ledger))
        .isInstanceOf(LedgerTrouble.class)
        .hasMessageContaining(message);
    assertThat(ledger(person)).isEqualTo(before);
  }
}
