package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.KindGuide;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir private Path folder;
  private SampleConfig config;

  @BeforeEach
  void nothingIsWrong() {
    config = SampleConfig.in(folder);
  }

  @Test
  void aLineHasOneWordingOrSeveral() {
    config.spoil("en/lines.yaml", "ANY_TIME:", "  ANY_TIME: [Counts., That counts.]");

    assertThat(config.read().script().words(Line.ANY_TIME))
        .containsExactly("Counts.", "That counts.");
    assertThat(config.read().script().words(Line.HELLO)).containsExactly("Words.");
  }

  @Test
  void aWordingKeepsItsLineBreaksButNotTheLastOne() {
    config.spoil("en/lines.yaml", "HELLO:", "  HELLO: |\n    Hello.\n\n    All quiet.\n");

    assertThat(config.read().script().words(Line.HELLO)).containsExactly("Hello.\n\nAll quiet.");
  }

  @Test
  void wordsThatYamlTakesForSomethingElseStayWords() {
    config.spoil("en/lines.yaml", "TO_THE_CARD:", "  TO_THE_CARD: true");
    config.spoil("en/lines.yaml", "SKIP:", "  SKIP: 0x10");
    config.write("en/reading.yaml", "done: [yes, on, 1e3]\nnot_today: no");

    assertThat(config.read().script().label(Chip.TO_THE_CARD)).isEqualTo("true");
    assertThat(config.read().script().label(Chip.SKIP)).isEqualTo("0x10");
    assertThat(config.read().reading())
        .containsEntry("done", List.of("yes", "on", "1e3"))
        .containsEntry("not_today", List.of("no"));
  }

  @Test
  void everyKindOfPracticeHasWords() {
    config.spoil(
        "en/practices.yaml",
        "READING:",
        "  READING: {label: Reading, tiny: [one page], keywords: [chapter]}");

    KindGuide kinds = config.read().kinds();
    assertThat(kinds.label(PracticeKind.READING)).isEqualTo("Reading");
    assertThat(kinds.tinySteps(PracticeKind.READING)).containsExactly("one page");
    assertThat(kinds.guess("the next chapter")).isEqualTo(PracticeKind.READING);
  }

  @Test
  void everyObstacleHasWords() {
    assertThat(config.read().obstacles().label(Obstacle.TOO_MUCH)).isEqualTo("Label");
  }

  @Test
  void whatPeopleSayOfAnObstacleIsRead() {
    config.spoil("en/obstacles.yaml", "FORGOT:", "  FORGOT: {label: F, says: [oops]}");

    assertThat(config.read().inTheWay().says()).containsEntry(Obstacle.FORGOT, List.of("oops"));
  }

  @Test
  void thePrivacyPageSaysWhatTheHostSet() {
    config.write("sotto.yaml", "contact: Ada\nkeeping: {notes_days: 30, backups: 3}");

    assertThat(config.read().privacy()).isEqualTo("Ada 30 24 14 3");
  }

  @Test
  void whatTheHostLeavesOutKeepsItsDefault() {
    config.write("sotto.yaml", "nudges:\n  per_day: 2\n");

    HostSettings settings = config.read().settings();
    assertThat(settings.nudgesADay()).isEqualTo(2);
    assertThat(settings.practices()).isEqualTo(3);
  }
}
