package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moments, dates, clock times and spans, as the fixture files list them. */
class TimesTest {
  private static final String NONE = "-";

  private final WhenReader reader = new WhenReader(Fixture.ENGLISH);

  @ParameterizedTest
  @MethodSource("moments")
  void isTheMomentMeant(List<String> row) {
    assertThat(
            reader
                .once(row.get(0), Fixture.NOW)
                .map(moment -> moment.toLocalDateTime().toString())
                .orElse(NONE))
        .as(row.get(0))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void isTheDateMeant(List<String> row) {
    assertThat(reader.date(row.get(0), Fixture.NOW).map(Object::toString).orElse(NONE))
        .as(row.get(0))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void isTheTimeMeant(List<String> row) {
    String read =
        row.get(2).equals("clock")
            ? reader.clock(row.get(0)).map(LocalTime::toString).orElse(NONE)
            : reader.span(row.get(0)).map(TimesTest::joined).orElse(NONE);

    assertThat(read).as(row.get(0)).isEqualTo(row.get(1));
  }

  @Test
  void tonightIsAnHourAwayOnceItIsClose() {
    ZonedDateTime evening = Fixture.NOW.withHour(19).withMinute(45);

    assertThat(reader.once("tonight", evening)).contains(evening.plusHours(1));
  }

  @Test
  void anHourInsideTheSpringGapMovesForward() {
    ZonedDateTime beforeTheGap = ZonedDateTime.parse("2026-03-29T01:30+01:00[Europe/Berlin]");

    assertThat(reader.once("at 02:30", beforeTheGap).map(ZonedDateTime::toLocalTime))
        .contains(LocalTime.of(3, 30));
  }

  private static String joined(List<LocalTime> ends) {
    return ends.stream().map(LocalTime::toString).collect(Collectors.joining(" "));
  }

  static Stream<List<String>> moments() {
    return Fixture.rows("moments.tsv");
  }

  static Stream<List<String>> dates() {
    return Fixture.rows("dates.tsv");
  }

  static Stream<List<String>> clocks() {
    return Fixture.rows("clocks.tsv");
  }
}
