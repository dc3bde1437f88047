package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigProblemsTest {
  private static final String LINES = "en/lines.yaml";
  private static final String PRACTICES = "en/practices.yaml";

  /** Where a line stands in the sample: after {@code lines:}, in the order of the enum. */
  private static int lineOf(Line line) {
    return List.of(Line.values()).indexOf(line) + 2;
  }

  private static int lineOf(Chip chip) {
    return Line.values().length + List.of(Chip.values()).indexOf(chip) + 3;
  }

  private static int lineOf(PracticeKind kind) {
    return PracticeKind.Group.values().length + List.of(PracticeKind.values()).indexOf(kind) + 3;
  }

  @TempDir private Path folder;
  private SampleConfig config;

  @BeforeEach
  void nothingIsWrong() {
    config = SampleConfig.in(folder);
    assertThat(config.problems()).isEmpty();
  }

  @Test
  void aPlaceholderThatIsMissingIsNamed() {
    config.spoil(LINES, "LOOK_IN_AT:", "  LOOK_IN_AT: I look in later.");

    assertThat(config.problems())
        .containsExactly("en/lines.yaml:" + lineOf(Line.LOOK_IN_AT) + " LOOK_IN_AT lacks {time}");
  }

  @Test
  void aPlaceholderThatNothingFillsIsNamedWithTheOneMeant() {
    config.spoil(LINES, "LOOK_IN_AT:", "  LOOK_IN_AT: At {time}, or {tine}.");

    assertThat(config.problems())
        .containsExactly(
            "en/lines.yaml:"
                + lineOf(Line.LOOK_IN_AT)
                + " LOOK_IN_AT has {tine}, which nothing fills; did you mean time?");
  }

  @Test
  void everyWordingOfALineIsCheckedAtItsOwnLine() {
    config.spoil(LINES, "ANY_TIME:", "  ANY_TIME:\n    - Counts.\n    - \"{broken\"\n    - \"\"");

    int at = lineOf(Line.ANY_TIME);
    assertThat(config.problems())
        .containsExactly(
            "en/lines.yaml:" + (at + 2) + " ANY_TIME has a brace that belongs to no placeholder",
            "en/lines.yaml:" + (at + 3) + " ANY_TIME is empty");
  }

  @Test
  void anUnknownKeyIsNamedWithTheOneMeantAndTheOneMissing() {
    config.spoil(LINES, "NOT_TODAY:", "  NOT_TODY: Not today");

    assertThat(config.problems())
        .containsExactly(
            "en/lines.yaml:" + (lineOf(Chip.SKIP) - 1) + " NOT_TODAY is missing",
            "en/lines.yaml:"
                + lineOf(Chip.NOT_TODAY)
                + " NOT_TODY is not known; did you mean NOT_TODAY?");
  }

  @Test
  void aKeyGivenTwiceIsNamedWithBothLines() {
    config.spoil(LINES, "ANY_TIME:", "  ANY_TIME: One.\n  ANY_TIME: Two.");

    int at = lineOf(Line.ANY_TIME);
    assertThat(config.problems())
        .containsExactly("en/lines.yaml:" + (at + 1) + " ANY_TIME is already on line " + at);
  }

  @Test
  void aValueOfTheWrongTypeIsNamed() {
    config.spoil(LINES, "ANY_TIME:", "  ANY_TIME: {a: b}");
    config.spoil(LINES, "SKIP:", "  SKIP: [a, b]");

    assertThat(config.problems())
        .containsExactly(
            "en/lines.yaml:" + lineOf(Line.ANY_TIME) + " ANY_TIME must be text or a list of texts",
            "en/lines.yaml:" + lineOf(Chip.SKIP) + " SKIP must be text");
  }

  @Test
  void aLabelThatFitsNoButtonIsNamed() {
    config.spoil(LINES, "SKIP:", "  SKIP: " + "a".repeat(41));

    assertThat(config.problems())
        .containsExactly(
            "en/lines.yaml:" + lineOf(Chip.SKIP) + " SKIP has 41 characters, and 40 fit");
  }

  @Test
  void brokenYamlIsNamedOnceAndTheOtherFilesAreStillRead() {
    config.write(LINES, "lines:\n  ANY_TIME: \"open\n");
    config.write("sotto.yaml", "nudges:\n  per_day: 40");

    assertThat(config.problems())
        .hasSize(2)
        .satisfies(
            problems -> assertThat(problems.get(0)).startsWith("en/lines.yaml:3 is not YAML: "))
        .contains("sotto.yaml:2 nudges.per_day must be a whole number from 1 to 10, not 40");
  }

  @Test
  void everyPhraseThatCannotBeReadIsNamedAtItsOwnLine() {
    config.spoil("en/obstacles.yaml", "groups:", "groups:\n  - tired\n  - rest = nap | <bed>");
    config.spoil("en/obstacles.yaml", "torn:", "torn:\n  - i want <too>\n  - both = 2");
    int at = Obstacle.values().length + 2;

    assertThat(config.problems())
        .containsExactly(
            "en/obstacles.yaml:"
                + (at + 1)
                + " groups \"tired\" lacks \" = \" and what it stands for",
            "en/obstacles.yaml:"
                + (at + 2)
                + " groups \"nap | <bed>\" names <bed>, which is no group",
            "en/obstacles.yaml:"
                + (at + 4)
                + " torn \"i want <too>\" names <too>, which is no group",
            "en/obstacles.yaml:"
                + (at + 5)
                + " torn \"both = 2\" has \" = \", and stands for nothing else");
  }

  @Test
  void aMissingFileIsNamedOnce() throws IOException {
    Files.delete(folder.resolve("en/obstacles.yaml"));

    assertThat(config.problems()).containsExactly("en/obstacles.yaml is missing");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.write(folder.resolve("en/privacy.md"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(config.problems())
        .containsExactly("en/privacy.md cannot be read (MalformedInputException)");
  }

  @Test
  void aFileThatSaysNothingLacksEverything() {
    config.write("en/reading.yaml", "# nothing yet\n");

    assertThat(config.problems())
        .containsExactly("en/reading.yaml done is missing", "en/reading.yaml not_today is missing");
  }

  @Test
  void aFileWithoutKeysIsNamed() {
    config.write("en/reading.yaml", "- done\n");

    assertThat(config.problems()).containsExactly("en/reading.yaml:1 must have keys with values");
  }

  @Test
  void anEmptyWordListIsNamed() {
    config.write("en/reading.yaml", "done: []\nnot_today: [no, [nah]]\n");

    assertThat(config.problems())
        .containsExactly(
            "en/reading.yaml:1 done is empty", "en/reading.yaml:2 not_today must be text");
  }

  @Test
  void aTinyStepForAnExactPracticeIsRefused() {
    config.spoil(
        "en/practices.yaml", "EXPOSURE:", "  EXPOSURE: {label: Exposure, tiny: [stand outside]}");

    assertThat(config.problems())
        .singleElement()
        .asString()
        .endsWith("EXPOSURE.tiny must be empty: the bot never shrinks exact practices");
  }

  @Test
  void aMomentForAnExactPracticeIsRefused() {
    config.spoil(PRACTICES, "EXPOSURE:", "  EXPOSURE: {label: Exposure, moments: [after coffee]}");

    assertThat(config.problems())
        .containsExactly(
            PRACTICES
                + ":"
                + lineOf(PracticeKind.EXPOSURE)
                + " EXPOSURE.moments must be empty: exact practices keep the moment they have");
  }

  @Test
  void aMomentThatFitsNoButtonAndAGuardThatFitsNoCardAreNamed() {
    String moment = "a".repeat(61);
    String guard = "b".repeat(101);
    config.spoil(
        PRACTICES,
        "READING:",
        "  READING:\n    label: Kind\n    moments:\n      - dawn\n      - "
            + moment
            + "\n    guard: "
            + guard);

    int at = lineOf(PracticeKind.READING);
    assertThat(config.problems())
        .containsExactly(
            PRACTICES + ":" + (at + 4) + " READING.moments has 61 characters, and 60 fit",
            PRACTICES + ":" + (at + 5) + " READING.guard has 101 characters, and 100 fit");
  }

  @Test
  void aMomentBeforeThatLacksItsWordsIsNamed() {
    config.spoil(PRACTICES, "- {moment:", "  - moment: earlier\n  - keywords: []\n  - now");

    int at = lineOf(PracticeKind.OTHER) + 2;
    assertThat(config.problems())
        .containsExactly(
            PRACTICES + ":" + at + " before.keywords is missing",
            PRACTICES + ":" + (at + 1) + " before.moment is missing",
            PRACTICES + ":" + (at + 1) + " before.keywords is empty",
            PRACTICES + ":" + (at + 2) + " before must have keys with values under it");
  }

  @Test
  void aLanguageLeadsNowhereElse() {
    config.write("sotto.yaml", "language: ../en");

    assertThat(config.problems())
        .containsExactly("sotto.yaml:1 language must be two or three small letters, such as en");
  }

  @Test
  void aFolderTheHostNamedHasToBeThere() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> ConfigSource.find(Optional.of(nowhere)))
        .isInstanceOf(ConfigTrouble.class)
        .hasMessage(nowhere + " is not a folder");
  }
}
