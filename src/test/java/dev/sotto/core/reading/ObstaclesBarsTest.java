package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.Obstacle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well it has to be heard what is in the way: what was reached stays reached. Failures name
 * figures and never a sentence, so that the check file stays unseen.
 */
class ObstaclesBarsTest {

  /** What a file has to reach, as shares of one. */
  private record Bars(
      String file,
      double named,
      double none,
      double worseFound,
      double worseInvented,
      double torn,
      double against,
      double plain) {
    @Override
    public String toString() {
      return file;
    }
  }

  @ParameterizedTest
  @MethodSource("bars")
  void readsAtLeastThisWell(Bars bars) {
    ObstacleScores scores = ObstacleScores.of(bars.file());

    assertThat(scores.named()).as("obstacle").isGreaterThanOrEqualTo(bars.named());
    assertThat(scores.none()).as("none where none is").isGreaterThanOrEqualTo(bars.none());
    assertThat(scores.worseFound()).as("worse").isGreaterThanOrEqualTo(bars.worseFound());
    assertThat(scores.worseInvented())
        .as("worse invented")
        .isLessThanOrEqualTo(bars.worseInvented());
    assertThat(scores.stance("torn")).as("torn").isGreaterThanOrEqualTo(bars.torn());
    assertThat(scores.stance("against")).as("against").isGreaterThanOrEqualTo(bars.against());
    assertThat(scores.stance("plain")).as("plain").isGreaterThanOrEqualTo(bars.plain());
  }

  static Stream<Bars> bars() {
    return Stream.of(
        new Bars("tune", 0.99, 0.99, 0.99, 0.005, 0.99, 0.99, 0.99),
        new Bars("check", 0.95, 0.98, 0.95, 0.005, 0.9, 0.9, 0.97));
  }

  /** The files on replies are written by other hands, and say where a practice does harm. */
  @ParameterizedTest
  @MethodSource("replies")
  void harmIsHeardInRepliesToo(String file, double found) {
    List<Sentence> harmed =
        Sentence.replies(file).stream().filter(reply -> reply.label().equals("worse")).toList();

    assertThat((double) harmed.stream().filter(ObstaclesBarsTest::isReadAsWorse).count())
        .isGreaterThanOrEqualTo(found * harmed.size());
  }

  static Stream<Arguments> replies() {
    return Stream.of(Arguments.of("tune", 0.84), Arguments.of("check", 0.84));
  }

  private static boolean isReadAsWorse(Sentence reply) {
    return InTheWayFixture.READER.read(reply.text()).obstacles().contains(Obstacle.MAKES_IT_WORSE);
  }
}
