package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.Obstacle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstacleReaderTest {

  private static InTheWayReading read(String text) {
    return InTheWayFixture.READER.read(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it slipped my mind | FORGOT
          back to back all day | NO_TIME
          no idea what i'm supposed to do | NOT_CLEAR
          what's the point? | POINTLESS
          it brings stuff up | TOUCHES_SOMETHING_SORE
          properly or not at all | HAS_TO_BE_PERFECT
          sorry i failed again | ASHAMED
          ugh i can't even | TOO_MUCH
          no spoons today | LOW_ENERGY
          no privacy at home | DOES_NOT_FIT
          i panic every time | MAKES_IT_WORSE
          i'd rather not | RATHER_NOT_SAY
          """)
  void everyObstacleIsHeardInWords(String text, Obstacle obstacle) {
    assertThat(read(text).obstacle()).contains(obstacle);
  }

  @Test
  void somethingElseIsNeverReadIntoWords() {
    assertThat(InTheWayFixture.words().says().get(Obstacle.SOMETHING_ELSE)).isEmpty();
    assertThat(InTheWayFixture.words().hints().get(Obstacle.SOMETHING_ELSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "not today", "later", "yes", "ok", "done", "did it", "skip", ""})
  void plainAnswersNameNone(String text) {
    assertThat(read(text)).isEqualTo(new InTheWayReading(Set.of(), Stance.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I'm not tired", "not too much", "it wasn't hard", "no longer ashamed"})
  void whatIsDeniedIsNotNamed(String text) {
    assertThat(read(text).obstacles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it's not that I don't have time, it's pointless | POINTLESS
          not because i forgot, because i'm scared | TOUCHES_SOMETHING_SORE
          i'm not lazy, i'm exhausted | LOW_ENERGY
          """)
  void aDenialReachesNoFurtherThanItsClause(String text, Obstacle obstacle) {
    assertThat(read(text).obstacle()).contains(obstacle);
  }

  @Test
  void aPhraseThatHoldsItsOwnNotIsNoDenial() {
    assertThat(read("I don't have time").obstacle()).contains(Obstacle.NO_TIME);
    assertThat(read("it's not helping").obstacle()).contains(Obstacle.POINTLESS);
  }

  @Test
  void whatFollowsTheLastButIsTalkedAboutFirst() {
    assertThat(read("I'm ashamed, but mostly I forget").obstacles())
        .containsExactly(Obstacle.FORGOT, Obstacle.ASHAMED);
  }

  @Test
  void withoutAButTheInnermostIsTalkedAboutFirst() {
    assertThat(read("I had no time and I'm ashamed").obstacles())
        .containsExactly(Obstacle.ASHAMED, Obstacle.NO_TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I feel worse after, but also no time",
        "it makes it worse and I'd rather not say",
        "I want to but it makes me feel worse"
      })
  void harmWinsOverEverything(String text) {
    assertThat(read(text).obstacle()).contains(Obstacle.MAKES_IT_WORSE);
  }

  @Test
  void harmIsBeforeWhatIsTheirsToKeepAndThatBeforeTheRest() {
    assertThat(read("it makes it worse, I'd rather not say, but no time").obstacles())
        .containsExactly(Obstacle.MAKES_IT_WORSE, Obstacle.RATHER_NOT_SAY, Obstacle.NO_TIME);
  }

  @Test
  void harmWinsInWhateverOrderItIsGiven() {
    InTheWayReading reading =
        new InTheWayReading(Set.of(Obstacle.FORGOT, Obstacle.MAKES_IT_WORSE), Stance.PLAIN);

    assertThat(reading.obstacle()).contains(Obstacle.MAKES_IT_WORSE);
  }

  @Test
  void aHintCountsWhereNothingPlainerIsSaid() {
    assertThat(read("I can't").obstacles()).containsExactly(Obstacle.TOO_MUCH);
    assertThat(read("I can't, no time").obstacles()).containsExactly(Obstacle.NO_TIME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sooooo tired | LOW_ENERGY
          overwelmed | TOO_MUCH
          embarassed | ASHAMED
          exausted | LOW_ENERGY
          it’s “pointless” | POINTLESS
          I DON’T HAVE TIME | NO_TIME
          🥱 | LOW_ENERGY
          😩 | TOO_MUCH
          """)
  void slipsAndShapesDoNotMatter(String text, Obstacle obstacle) {
    assertThat(read(text).obstacle()).contains(obstacle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I want to but I'm so tired | TORN
          part of me wants to | TORN
          I know I should, but meh | TORN
          I don't want to, but I know it helps | TORN
          this is stupid | AGAINST
          whatever | AGAINST
          not doing this | AGAINST
          I don't hate it | PLAIN
          I want to | PLAIN
          I'm tired | PLAIN
          """)
  void theStanceIsHeardBesideTheObstacle(String text, Stance stance) {
    assertThat(read(text).stance()).isEqualTo(stance);
  }

  @Test
  void wordsThatArePartOfAnObstacleAreNotAgainstAnything() {
    assertThat(read("I feel stupid").stance()).isEqualTo(Stance.PLAIN);
    assertThat(read("I don't want to talk about it").stance()).isEqualTo(Stance.PLAIN);
  }

  @Test
  void oppositionMayNameAnObstacleToo() {
    assertThat(read("this is a waste of time"))
        .isEqualTo(new InTheWayReading(Set.of(Obstacle.POINTLESS), Stance.AGAINST));
  }
}
