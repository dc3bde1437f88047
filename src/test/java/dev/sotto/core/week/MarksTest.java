package dev.sotto.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void noTwoOutcomesHaveTheSameShape() {
    List<List<String>> shapes = Arrays.stream(Outcome.values()).map(MarksTest::shapes).toList();

    assertThat(shapes).doesNotHaveDuplicates().noneMatch(List::isEmpty);
  }

  @Test
  void allOutcomesHaveTheSameInk() {
    assertThat(Outcome.values())
        .allSatisfy(
            outcome ->
                assertThat(shapes(outcome)).allMatch(shape -> shape.contains(Ink.MARK.name())));
  }

  @Test
  void nothingIsCrossedOut() {
    assertThat(Outcome.values())
        .allSatisfy(
            outcome ->
                assertThat(shapes(outcome))
                    .noneMatch(
                        shape -> shape.startsWith("stroke") && shape.split(" ").length == 4));
  }

  private static List<String> shapes(Outcome outcome) {
    Sketch sketch = new Sketch();
    Marks.draw(sketch, outcome, 50, 50, 10);
    return sketch.shapes;
  }
}
