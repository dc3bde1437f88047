package dev.sotto.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well sentences have to be heard. Those to check on are never printed: a failure names a slice
 * and a share. {@link SafetyReport} says more.
 */
class SafetyBarsTest {
  private static final String[] PLAIN = {"direct", "self-harm", "in-reply", "negation"};
  private static final String[] CRISIS = {
    "direct",
    "self-harm",
    "in-reply",
    "negation",
    "misspelt",
    "slang",
    "veiled",
    "abuse",
    "other-now"
  };
  private static final String[] SOFT = {"concern", "care", "hyperbole"};
  private static final String[] HARMLESS = {"idiom", "calm", "exposure", "medicine", "ordinary"};

  @Test
  void whatWasLearntFromIsHeard() {
    Scores scores = new Scores(Sentence.toTuneOn(), Shipped.SCREEN);

    assertThat(scores.full(PLAIN)).as("full, plain").isGreaterThan(0.97);
    assertThat(scores.full("misspelt", "slang")).as("full, spelling").isGreaterThan(0.98);
    assertThat(scores.full("veiled")).as("full, veiled").isGreaterThan(0.95);
    assertThat(scores.any(CRISIS)).as("any, crisis").isGreaterThan(0.99);
    assertThat(scores.any(SOFT)).as("any, soft").isGreaterThan(0.97);
    assertThat(scores.full(HARMLESS)).as("full, harmless").isLessThan(0.02);
    assertThat(scores.any(HARMLESS)).as("any, harmless").isLessThan(0.03);
  }

  @Test
  void whatNobodyLearntFromIsHeard() {
    Path file = Sentence.FOLDER.resolve("safety-check.tsv");
    assumeThat(Files.exists(file)).isTrue();
    Scores scores = new Scores(Sentence.in(file), Shipped.SCREEN);

    assertThat(scores.full(CRISIS)).as("full, crisis").isGreaterThanOrEqualTo(0.95);
    assertThat(scores.full("veiled")).as("full, veiled").isGreaterThanOrEqualTo(0.8);
    assertThat(scores.full("misspelt", "slang")).as("full, spelling").isGreaterThanOrEqualTo(0.95);
    assertThat(scores.any(CRISIS)).as("any, crisis").isGreaterThanOrEqualTo(0.97);
    assertThat(scores.any(SOFT)).as("any, soft").isGreaterThanOrEqualTo(0.9);
    assertThat(scores.full(HARMLESS)).as("full, harmless").isLessThanOrEqualTo(0.03);
    assertThat(scores.any(HARMLESS)).as("any, harmless").isLessThanOrEqualTo(0.06);
  }

  @Test
  void labelsAreThoseOfTheirSlices() {
    List<String> known = List.of(CRISIS);

    assertThat(Sentence.toTuneOn())
        .allMatch(
            sentence ->
                known.contains(sentence.slice()) == (sentence.level() == Concern.Level.FULL)
                    && List.of(SOFT).contains(sentence.slice())
                        == (sentence.level() == Concern.Level.SOFT)
                    && List.of(HARMLESS).contains(sentence.slice())
                        == (sentence.level() == Concern.Level.NONE));
  }
}
