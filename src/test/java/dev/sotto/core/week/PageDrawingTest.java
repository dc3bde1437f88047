package dev.sotto.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.week.Entry.Occasion;
import dev.sotto.core.week.Sketch.Written;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDrawingTest {
  private static final Legend LEGEND =
      new Legend(
          Map.of(Outcome.DONE, "done", Outcome.REST, "rest"),
          "no answer",
          Map.of(DayOfWeek.MONDAY, "Mon", DayOfWeek.TUESDAY, "Tue"),
          Map.of(DayPart.MORNING, "morning"),
          "min");

  @Test
  void whatFitsStandsThereInItsOrder() {
    Sketch sheet = draw(page(lines("To bring", 3), lines("What helped", 2)), Paper.A4);

    assertThat(sheet.lines())
        .containsExactly(
            "My page",
            "two weeks",
            "To bring",
            "To bring 1",
            "To bring 2",
            "To bring 3",
            "What helped",
            "What helped 1",
            "What helped 2",
            "self-reported");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 60, 200})
  void aLineIsThereOrCountedAmongThoseLeftOut(int count) {
    Sketch sheet = draw(page(lines("To bring", count), lines("What helped", 4)), Paper.A4);

    long there = sheet.lines().stream().filter(line -> line.matches("To bring \\d+")).count();
    int leftOut =
        sheet.lines().stream()
            .filter(line -> line.startsWith("left out: "))
            .mapToInt(line -> Integer.parseInt(line.substring(10)))
            .sum();
    assertThat(there + leftOut).isEqualTo(count);
    assertThat(there).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void nothingStandsOutsideOfTheSheet(Paper paper) {
    Page.Part[] parts =
        IntStream.range(0, 40).mapToObj(i -> lines("Part " + i, 9)).toArray(Page.Part[]::new);

    assertThat(draw(page(parts), paper).written).allMatch(written -> isOn(written, paper));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 14, 35, 70})
  void stripsOfAnyLengthStayOnTheSheet(int days) {
    Sketch sheet = draw(page(strips(6, days)), Paper.LETTER);

    assertThat(sheet.written).allMatch(written -> isOn(written, Paper.LETTER));
    assertThat(sheet.lines()).contains("Practice 1", "Practice 6");
  }

  @Test
  void listsLoseLinesBeforePracticesAreLost() {
    Sketch sheet = draw(page(strips(6, 70), lines("To bring", 50)), Paper.A4);

    assertThat(sheet.lines()).contains("Practice 6").anyMatch(line -> line.startsWith("left out"));
  }

  @Test
  void theMarksOfAPracticeCanBeReadAloud() {
    Sketch sheet = draw(page(strips(1, 2)), Paper.A4);

    assertThat(sheet.tags).contains(Tag.figure("Practice 1: Mon 16 done 5 min morning, rest"));
  }

  @Test
  void everyLineIsReadAsWhatItIs() {
    Sketch sheet = draw(page(lines("To bring", 1)), Paper.A4);

    assertThat(sheet.written)
        .extracting(Written::tags)
        .containsExactly(
            List.of(Tag.TITLE),
            List.of(Tag.PARAGRAPH),
            List.of(Tag.HEADING),
            List.of(Tag.LIST, Tag.ITEM),
            List.of(Tag.PARAGRAPH));
    assertThat(sheet.isClosed()).isTrue();
  }

  @Test
  void aLineReadFromTheRightStandsAtTheRight() {
    Sketch sheet = draw(page(new Page.Lines("To bring", List.of("שלום", "peace"))), Paper.A4);

    assertThat(left(sheet, "שלום")).isGreaterThan(500);
    assertThat(left(sheet, "peace")).isLessThan(100);
  }

  @Test
  void aLegendExplainsMarksAndStandsWhereThereAreSome() {
    assertThat(draw(page(strips(1, 7)), Paper.A4).lines()).contains("done", "no answer", "min");
    assertThat(draw(page(lines("To bring", 1)), Paper.A4).lines()).doesNotContain("no answer");
  }

  private static double left(Sketch sheet, String line) {
    return sheet.written.stream()
        .filter(written -> written.line().equals(line))
        .findFirst()
        .orElseThrow()
        .x();
  }

  private static boolean isOn(Written written, Paper paper) {
    double right = written.x() + new Sketch().width(written.line(), written.style());
    return written.x() >= 0
        && right <= paper.width()
        && written.baseline() > 0
        && written.baseline() <= paper.height();
  }

  private static Sketch draw(Page page, Paper paper) {
    Sketch sketch = new Sketch();
    new PageDrawing(page, paper, sketch).draw(sketch);
    return sketch;
  }

  private static Page page(Page.Part... parts) {
    return new Page(
        "My page", "two weeks", List.of(parts), LEGEND, "left out: {number}", "self-reported");
  }

  private static Page.Part lines(String words, int count) {
    return new Page.Lines(
        words, IntStream.rangeClosed(1, count).mapToObj(i -> words + " " + i).toList());
  }

  private static Page.Part strips(int count, int days) {
    return new Page.Strips(
        "The days",
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Strip("Practice " + i, days(days), ""))
            .toList());
  }

  private static List<WeekDay> days(int count) {
    Day first = new Day(LocalDate.of(2026, 11, 16));
    Entry done = new Entry(Outcome.DONE, Duration.ofMinutes(5), DayPart.MORNING, Occasion.PLANNED);
    Entry rest = new Entry(Outcome.REST, Duration.ZERO, DayPart.UNTOLD, Occasion.PLANNED);
    return IntStream.range(0, count)
        .mapToObj(i -> new WeekDay(first.plus(i), i % 7 == 0 ? List.of(done, rest) : List.of(), 1))
        .toList();
  }
}
