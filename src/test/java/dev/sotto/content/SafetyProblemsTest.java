package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in {@code safety.yaml} is named, all of it, with line and key. */
class SafetyProblemsTest {
  private static final String FILE = "en/safety.yaml";

  @TempDir private Path folder;
  private SampleConfig config;

  @BeforeEach
  void nothingIsWrong() {
    config = SampleConfig.in(folder);
    assertThat(config.problems()).isEmpty();
  }

  @Test
  void aRuleWithoutAnExampleIsNamed() {
    config.spoil(FILE, "idioms:", "idioms: [END]");

    assertThat(config.problems())
        .singleElement()
        .asString()
        .matches("en/safety.yaml:\\d+ idioms \"END\" lacks \" => \" and an example");
  }

  @Test
  void aGroupNobodyDefinedIsNamed() {
    config.spoil(FILE, "idioms:", "idioms: ['ENDE it => end it']");

    assertThat(config.problems())
        .singleElement()
        .asString()
        .endsWith("has \"ENDE\", which stands for nothing");
  }

  @Test
  void aGroupThatStandsForItselfIsNamed() {
    config.spoil(FILE, "groups:", "groups: {END: [OVER], OVER: [END, over]}");

    assertThat(config.problems())
        .hasSize(2)
        .allMatch(problem -> problem.contains("stands for itself"));
  }

  @Test
  void aGapNobodyCanReadIsNamed() {
    config.spoil(FILE, "low:", "low: ['~x end => end']");

    assertThat(config.problems()).singleElement().asString().contains("low \"~x end\" has \"~x\"");
  }

  @Test
  void aSpellingWithoutAMeaningIsNamed() {
    config.spoil(FILE, "spellings:", "spellings: [wanna]");

    assertThat(config.problems()).singleElement().asString().contains("spellings \"wanna\" lacks");
  }

  @Test
  void aListThatIsMissingAndOneThatIsUnknownAreNamed() {
    config.spoil(FILE, "care:", "cares: ['end => end']");

    assertThat(config.problems())
        .anyMatch(problem -> problem.endsWith("care is missing"))
        .anyMatch(problem -> problem.contains("cares is not known; did you mean care?"));
  }

  @Test
  void aVersionThatIsNoNumberIsNamed() {
    config.spoil(FILE, "version:", "version: newest");

    assertThat(config.problems()).singleElement().asString().startsWith(FILE + ":1 version must");
  }
}
