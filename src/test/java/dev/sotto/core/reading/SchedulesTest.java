package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers to "when?" of {@code schedules.tsv} and the lines of {@code one-lines.tsv}. */
class SchedulesTest {

  @ParameterizedTest
  @MethodSource("schedules")
  void plansWhatWasSaid(List<String> row) {
    ScheduleReading reading = new ScheduleReader(Fixture.ENGLISH).read(row.get(0), Fixture.TODAY);

    assertThat(ScheduleText.of(reading)).as(row.get(0)).isEqualTo(row.get(1));
    assertThat(reading.anchor()).isEqualTo(row.size() > 2 ? row.get(2) : "");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void keepsWhatToDoApartFromWhen(List<String> row) {
    OneLine line = new OneLineReader(Fixture.ENGLISH).read(row.get(0), Fixture.TODAY);

    assertThat(line.words()).isEqualTo(row.get(1));
    assertThat(ScheduleText.of(line.schedule())).as(row.get(0)).isEqualTo(row.get(2));
    assertThat(line.anchor()).isEqualTo(row.size() > 3 ? row.get(3) : "");
  }

  static Stream<List<String>> schedules() {
    return Fixture.rows("schedules.tsv");
  }

  static Stream<List<String>> lines() {
    return Fixture.rows("one-lines.tsv");
  }
}
