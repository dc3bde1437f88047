package dev.sotto.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static final int TEN_LETTERS = 50;

  @Test
  void linesBreakBetweenWords() {
    assertThat(lines("walk to the river", 9)).containsExactly("walk to", "the river");
  }

  @Test
  void aWordLongerThanALineBreaksWithinItself() {
    assertThat(lines("Donaudampfschiff", 9)).containsExactly("Donaudampf", "schiff");
  }

  @Test
  void whatHasNoRoomEndsInAnEllipsis() {
    assertThat(lines("walk to the river and back", 2)).containsExactly("walk to", "the river…");
  }

  @Test
  void anEllipsisNeverMakesALineTooLong() {
    assertThat(lines("walk to riverside and back", 2)).containsExactly("walk to", "riverside…");
    assertThat(lines("walk to riversides and back", 2)).containsExactly("walk to", "riverside…");
  }

  @Test
  void whatFitsExactlyIsNotCut() {
    assertThat(lines("walk to the river", 2)).containsExactly("walk to", "the river");
  }

  @Test
  void scriptsWithoutSpacesBreakToo() {
    assertThat(String.join("", lines("寝る前にゆっくり呼吸するとよく眠れる", 9))).isEqualTo("寝る前にゆっくり呼吸するとよく眠れる");
    assertThat(lines("寝る前にゆっくり呼吸するとよく眠れる", 9)).allMatch(line -> line.length() <= 10);
  }

  @Test
  void aWordWithoutEndIsCutToo() {
    assertThat(lines("w".repeat(4096), 3))
        .containsExactly("w".repeat(10), "w".repeat(10), "w".repeat(9) + "…");
  }

  @Test
  void nothingHasNoLines() {
    assertThat(lines("  ", 9)).isEmpty();
  }

  private static List<String> lines(String text, int most) {
    return new Wrap(new Sketch(), Style.regular(10), TEN_LETTERS).lines(text, most);
  }
}
