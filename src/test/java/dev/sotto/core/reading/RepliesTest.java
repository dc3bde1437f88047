package dev.sotto.core.reading;

import static dev.sotto.core.reading.Fixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replies of {@code replies.tsv}, each with all that is read from it. */
class RepliesTest {
  private final Reader reader = new Reader(Fixture.ENGLISH);

  @ParameterizedTest
  @MethodSource("replies")
  void meansWhatItSays(List<String> row) {
    assertThat(told(row.get(0))).as(row.get(0)).isEqualTo(expected(row));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void isStopExactlyWhenItMeansStop(List<String> row) {
    assertThat(reader.isStop(row.get(0))).isEqualTo(row.get(1).equals("STOP"));
  }

  private String told(String text) {
    return reader
        .read(text, Fixture.NOW, Fixture.DAY_START)
        .fold(RepliesTest::told, RepliesTest::told);
  }

  private static String told(Unsure unsure) {
    return "?"
        + unsure.candidates().stream().sorted().map(Meaning::name).collect(Collectors.joining(","));
  }

  private static String told(Clear clear) {
    return String.join(
        " ",
        clear.meaning().name(),
        "spent=" + (clear.spent().isZero() ? "" : clear.spent()),
        "day=" + clear.day().said().map(Object::toString).orElse(""),
        "at="
            + clear
                .later()
                .said()
                .map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format)
                .map(t -> t.substring(0, 16))
                .orElse(""),
        "note=" + clear.note());
  }

  private static String expected(List<String> row) {
    return row.get(1).startsWith("?")
        ? row.get(1)
        : String.join(
            " ",
            row.get(1),
            "spent=" + said(row, "spent"),
            "day=" + said(row, "day"),
            "at=" + said(row, "at"),
            "note=" + said(row, "note"));
  }

  static Stream<List<String>> replies() {
    return Fixture.rows("replies.tsv");
  }
}
