package dev.sotto.app;

import static dev.sotto.app.Ward.ADA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Enclosure;
import dev.sotto.store.AlarmKind;
import dev.sotto.store.AlarmRow;
import dev.sotto.store.AnyPerson;
import dev.sotto.store.Ledger;
import dev.sotto.store.LedgerTrouble;
import dev.sotto.store.Tx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who asks for everything, and that it can be taken in again. */
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Drawings DRAWINGS = new Drawings();
  private static final int PEOPLE = 25;

  @TempDir Path folder;
  private Ward ward;

  @BeforeEach
  void open() {
    ward = new Ward(folder);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private PersonId anybody(long seed) {
    PersonId ada = ward.ada().id();
    ward.database().change(tx -> new AnyPerson(seed).fill(tx, ada));
    return ada;
  }

  private byte[] export() {
    return ward.database()
        .read(
            tx ->
                new Export(Ward.HOUSE)
                    .of(tx, tx.people().byChat(ADA).orElseThrow(), ADA, Ward.EVENING))
        .by(DRAWINGS)
        .bytes();
  }

  private void take(byte[] file) {
    ward.database().change(tx -> Import.of(file).into(tx, ADA, Ward.EVENING));
  }

  private static Map<String, String> entries(byte[] zip) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        entries.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
        entry = in.getNextEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return entries;
  }

  private static byte[] changed(byte[] zip, Consumer<ObjectNode> change) {
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(entries(zip).get("sotto.json"));
      change.accept(json);
      return json.toString().getBytes(UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void exportForgetImportExportIsTheSameByteForByte() {
    for (long seed = 100; seed < 100 + PEOPLE; seed++) {
      PersonId before = anybody(seed);
      byte[] first = export();
      ward.database().change(tx -> tx.people().delete(before));

      take(first);

      assertThat(entries(export())).as("seed " + seed).isEqualTo(entries(first));
      assertThat(export()).as("seed " + seed).isEqualTo(first);
      ward.database().change(tx -> tx.people().delete(ward.known().id()));
    }
  }

  @Test
  void whoIsTakenInAfterAForgettingStaysThroughARestart() {
    PersonId before = anybody(5);
    byte[] file = export();
    ward.database().tombstones().add(ADA, Ward.EVENING.minusSeconds(1));
    ward.database().change(tx -> tx.people().delete(before));
    take(file);

    ward.close();
    ward = new Ward(folder);

    assertThat(export()).isEqualTo(file);
  }

  @Test
  void nudgesArePlannedAgain() {
    PersonId before = anybody(2);
    byte[] file =
        changed(
            export(),
            json -> {
              ((ObjectNode) json.path("person")).put("standing", "PRESENT").putNull("pause_until");
              json.path("practices").forEach(ExportTest::everyMorning);
            });
    ward.database().change(tx -> tx.people().delete(before));

    take(file);

    Optional<Instant> next = ward.database().read(tx -> tx.alarms().nextNudge(Ward.EVENING));
    assertThat(next).isPresent();
  }

  private static void everyMorning(JsonNode practice) {
    ObjectNode schedule = ((ObjectNode) practice).putNull("ended_at").putObject("schedule");
    schedule.put("is", "every-days.1").put("interval", 1).put("from", "2026-03-10");
    schedule.putArray("times").add("08:00:00");
    ((ObjectNode) practice).putNull("pause_until");
  }

  @Test
  void lookInsStillToComeAreTakenUpAgain() {
    PersonId before = ward.ada().id();
    Instant soon = Ward.EVENING.plus(Duration.ofMinutes(20));
    ward.database()
        .change(
            tx -> {
              asked(tx, before, Ward.EVENING.minus(Duration.ofHours(1)));
              asked(tx, before, Ward.EVENING);
              asked(tx, before, soon);
            });
    byte[] file = export();
    ward.database().change(tx -> tx.people().delete(before));

    take(file);

    PersonId ada = ward.known().id();
    List<AlarmRow> planned = ward.read(tx -> tx.alarms().nudgesOf(ada, soon.plusSeconds(1)));
    assertThat(planned)
        .singleElement()
        .satisfies(alarm -> assertThat(alarm.kind()).isEqualTo(AlarmKind.LOOK_IN))
        .satisfies(alarm -> assertThat(alarm.dueAt()).isEqualTo(soon));
  }

  /** One practice that is never asked about by itself, and when it is to be asked about again. */
  private static void asked(Tx tx, PersonId ada, Instant lookIn) {
    PrivateText words = new PrivateText("journal");
    Plan silent =
        new Plan(
            new Schedule.OnRequest(),
            PrivateText.NONE,
            PrivateText.NONE,
            PrivateText.NONE,
            Plan.UNSAID);
    PracticeId journal =
        tx.practices()
            .add(ada, PracticeKind.OTHER, words, PrivateText.NONE, words, silent, Ward.EVENING);
    Slot slot = new Slot(journal, new Day(LocalDate.of(2026, 11, 25)), 0);
    Instant earlier = Ward.EVENING.minus(Duration.ofHours(2));
    Nudge nudge = tx.nudges().write(ada, Nudge.Origin.ON_REQUEST, earlier, List.of(slot));
    tx.nudges().lookIn(nudge.id(), 0, lookIn);
  }

  @Test
  void everyPartIsATableToo() {
    anybody(1);

    Map<String, String> entries = entries(export());

    assertThat(entries).containsKeys("sotto.json", "sotto.md");
    for (String part : Ledger.parts()) {
      assertThat(entries.getOrDefault("csv/" + part + ".csv", ""))
          .startsWith("number," + String.join(",", Ledger.fields(part)) + "\r\n");
    }
  }

  @Test
  void thePageGoesWithItWhenThereIsOne() {
    PersonId ada = ward.ada().id();
    assertThat(entries(export())).doesNotContainKey("page.pdf");

    ward.database().change(tx -> new AnyPerson(1).fill(tx, ada));
    assertThat(entries(export()).getOrDefault("page.pdf", "")).startsWith("%PDF-");
  }

  @Test
  void wordsAreReadableAndNoMarkup() {
    for (long seed = 0; seed < PEOPLE; seed++) {
      PersonId id = anybody(seed);
      String text = entries(export()).get("sotto.md");

      assertThat(text).contains("# What Sotto keeps about you", AnyPerson.MARKER);
      assertThat(text).doesNotContain("<b>|#").doesNotContain("{");
      ward.database().change(tx -> tx.people().delete(id));
    }
  }

  /** Promise Q7. */
  @Test
  void nothingCountsDaysInARow() {
    anybody(1);
    Pattern counting = Pattern.compile("(?i)streak|consecutive|in a row|chain|missed|rate\\b");

    assertThat(entries(export()).values()).noneMatch(text -> counting.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@you", "\tx", "\rx"})
  void aFieldThatLooksLikeAFormulaIsNone(String field) {
    assertThat(Csv.field(field).replace("\"", "")).isEqualTo("'" + field);
  }

  @Test
  void aFieldWithACommaAQuoteOrALineEndIsQuoted() {
    assertThat(Csv.field("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(Csv.field("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(Csv.field("a = b")).isEqualTo("a = b");
  }

  @Test
  void aFileThatIsNoneIsNamed() {
    assertRefused("hello".getBytes(UTF_8), "neither a zip nor whole JSON");
    assertRefused("[1]".getBytes(UTF_8), "no JSON object");
    assertRefused("{\"format\":\"other\"}".getBytes(UTF_8), "its format is not named so");
    Enclosure other = Enclosure.document("a.txt", new byte[] {'a'});
    Drawing zip = Drawing.Bundle.of("a.zip", List.of(other), List.of());
    assertRefused(zip.by(DRAWINGS).bytes(), "no sotto.json in it");
    assertRefused(new byte[] {'P', 'K', 3, 4, 5}, "zip");
  }

  @Test
  void aNewerFileIsLeftToANewerSotto() {
    anybody(1);

    assertRefused(changed(export(), json -> json.put("version", 2)), "A newer Sotto made this");
    assertRefused(changed(export(), json -> json.remove("version")), "version of the file is");
  }

  @Test
  void nothingIsPutBesideWhatIsThere() {
    PersonId id = anybody(1);
    byte[] file = export();

    assertRefused(file, "something written down under that id already");
    assertThat(export()).isEqualTo(file);
    ward.database().change(tx -> tx.people().delete(id));
    byte[] torn = changed(file, json -> json.putArray("nudge_items").addObject().put("nudge", 9));
    assertRefused(torn, "nudge_items, entry 1");
    Optional<Person> nobody = ward.database().read(tx -> tx.people().byChat(ADA));
    assertThat(nobody).isEmpty();
  }

  @Test
  void whatIsThereTwiceIsNamed() {
    PersonId id = anybody(1);
    byte[] file =
        changed(
            export(),
            json -> json.withArray("planned").add(json.path("planned").get(0).deepCopy()));
    ward.database().change(tx -> tx.people().delete(id));

    assertRefused(file, "is there twice");
  }

  @Test
  void everyFieldIsDescribed() throws IOException {
    String page = Files.readString(Path.of("src/docs/EXPORT.md"));

    for (String part : Ledger.parts()) {
      assertThat(page).contains("`" + part + "`");
      assertThat(Ledger.fields(part)).allMatch(field -> page.contains("`" + field + "`"));
    }
  }

  private void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> take(file))
        .isInstanceOf(LedgerTrouble.class)
        .hasMessageContaining(message);
  }
}
