package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.Trained;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well replies have to be read: what was reached stays reached. Failures name figures and never
 * a sentence, so that the check files stay unseen.
 */
class ReadingBarsTest {
  private static final Reader READER = new Reader(Fixture.ENGLISH, Trained.HUNCH);

  /** What a file has to reach, as shares of one. */
  private record Bars(
      String file,
      double accuracy,
      double noReadAsDone,
      double stopRecall,
      double falseStop,
      double minutes,
      double when) {
    @Override
    public String toString() {
      return file;
    }
  }

  @ParameterizedTest
  @MethodSource("bars")
  void readsAtLeastThisWell(Bars bars) {
    ReadingScores scores = ReadingScores.of(bars.file(), READER);

    assertThat(scores.accuracy()).as("accuracy").isGreaterThanOrEqualTo(bars.accuracy());
    assertThat(scores.noReadAsDone())
        .as("no read as done")
        .isLessThanOrEqualTo(bars.noReadAsDone());
    assertThat(scores.stopRecall()).as("stop recall").isGreaterThanOrEqualTo(bars.stopRecall());
    assertThat(scores.falseStop()).as("false stop").isLessThanOrEqualTo(bars.falseStop());
    assertThat(scores.minutes()).as("minutes").isGreaterThanOrEqualTo(bars.minutes());
    assertThat(scores.when()).as("when").isGreaterThanOrEqualTo(bars.when());
  }

  static Stream<Bars> bars() {
    return Stream.of(
        new Bars("tune", 0.96, 0.005, 0.98, 0.005, 0.95, 0.95),
        new Bars("check", 0.895, 0.009, 0.9, 0.005, 0.78, 0.92));
  }
}
