package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Repeats;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on a Wednesday at two in the afternoon. */
class AppointmentsTest {
  private final AppointmentReader reader = new AppointmentReader(Fixture.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "thursdays at 14:00, 2026-11-26, 14:00, WEEKLY, 50",
    "every thursday 2pm, 2026-11-26, 14:00, WEEKLY, 50",
    "thursday 14:00, 2026-11-26, 14:00, WEEKLY, 50",
    "thu 14:00, 2026-11-26, 14:00, WEEKLY, 50",
    "mondays at 9, 2026-11-30, 09:00, WEEKLY, 50",
    "wednesdays at 16:00, 2026-11-25, 16:00, WEEKLY, 50",
    "wednesdays at 13:00, 2026-12-02, 13:00, WEEKLY, 50",
    "thursdays at 14:00 for 60 minutes, 2026-11-26, 14:00, WEEKLY, 60",
    "every other tuesday 9:30, 2026-12-01, 09:30, EVERY_TWO_WEEKS, 50",
    "every second week on tuesday at 9:30, 2026-12-01, 09:30, EVERY_TWO_WEEKS, 50",
    "every two weeks on friday at 11:15, 2026-11-27, 11:15, EVERY_TWO_WEEKS, 50",
    "3 dec 15:00, 2026-12-03, 15:00, ONCE, 50",
    "december 3rd at 3pm, 2026-12-03, 15:00, ONCE, 50",
    "2026-12-03 15:00, 2026-12-03, 15:00, ONCE, 50",
    "tomorrow at 10, 2026-11-26, 10:00, ONCE, 50",
    "next thursday at 14:00, 2026-11-26, 14:00, ONCE, 50"
  })
  void isWhenTheyMeet(String text, String first, String time, Repeats repeats, long minutes) {
    Appointment read = reader.read(text, Fixture.NOW).orElseThrow();

    assertThat(read.dates().first()).hasToString(first);
    assertThat(read.time()).hasToString(time);
    assertThat(read.dates().repeats()).isEqualTo(repeats);
    assertThat(read.length()).hasMinutes(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "at 14:00", "thursdays", "every day at 8", "ask about the sheet"})
  void isNotReadFromHalfOfIt(String text) {
    assertThat(reader.read(text, Fixture.NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tuesdays and thursdays at 17:00 | 2026-12-01 2026-11-26 | WEEKLY",
        "tue thu 17:00 | 2026-12-01 2026-11-26 | WEEKLY",
        "thursdays 17:00 and mondays 18:00 | 2026-11-30 2026-11-26 | WEEKLY",
        "weekdays at 9 | 2026-11-30 2026-12-01 2026-11-25 2026-11-26 2026-11-27 | WEEKLY",
        "every other tuesday and friday at 9:30 | 2026-12-01 2026-11-27 | EVERY_TWO_WEEKS"
      })
  void oneOfSeveralDaysIsNotKeptQuietly(String text, String days, Repeats repeats) {
    assertThat(reader.read(text, Fixture.NOW)).isEmpty();
    assertThat(reader.dates(text, Fixture.TODAY)).isEmpty();
    assertThat(reader.choices(text, Fixture.TODAY))
        .allMatch(it -> it.repeats() == repeats)
        .extracting(it -> it.first().toString())
        .containsExactly(days.split(" "));
  }

  @Test
  void whatIsSaidWithSeveralDaysHoldsForEach() {
    Dates thursdays = new Dates(Fixture.TODAY.plusDays(1), Repeats.WEEKLY);

    assertThat(reader.on(thursdays, "tuesdays and thursdays at 17:00, 60 minutes", Fixture.NOW))
        .contains(Appointment.of(thursdays, LocalTime.of(17, 0)).lasting(Duration.ofMinutes(60)));
    assertThat(reader.on(thursdays, "tuesdays and thursdays", Fixture.NOW)).isEmpty();
    assertThat(reader.on(thursdays, "tuesdays 17:00, thursdays 18:00", Fixture.NOW)).isEmpty();
  }

  @Test
  void theDayAloneIsHalfOfIt() {
    assertThat(reader.dates("thursdays", Fixture.TODAY))
        .contains(new Dates(Fixture.TODAY.plusDays(1), Repeats.WEEKLY));
    assertThat(reader.dates("every other friday", Fixture.TODAY))
        .contains(new Dates(Fixture.TODAY.plusDays(2), Repeats.EVERY_TWO_WEEKS));
    assertThat(reader.dates("soon", Fixture.TODAY)).isEmpty();
  }
}
