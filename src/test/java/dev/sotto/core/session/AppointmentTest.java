package dev.sotto.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);

  private static Appointment at(String time, Repeats repeats) {
    return Appointment.of(new Dates(THURSDAY, repeats), LocalTime.parse(time));
  }

  private static Instant instant(String local) {
    return ZonedDateTime.parse(local + "[Europe/Berlin]").toInstant();
  }

  /** The first sessions, told by their clock in Berlin. */
  private static List<String> first(int number, Appointment appointment) {
    Optional<Meeting> next = appointment.next(Instant.parse("2026-03-01T00:00:00Z"), BERLIN);
    return Stream.iterate(
            next, Optional::isPresent, it -> appointment.next(it.get().from(), BERLIN))
        .limit(number)
        .map(it -> it.get().from().atZone(BERLIN).toLocalDateTime().toString())
        .toList();
  }

  @Test
  void aSessionKeepsItsHourWhenTheClocksChange() {
    assertThat(first(3, at("14:00", Repeats.WEEKLY)))
        .containsExactly("2026-03-19T14:00", "2026-03-26T14:00", "2026-04-02T14:00");
  }

  @Test
  void everyTwoWeeksCountsFromTheFirst() {
    assertThat(first(3, at("14:00", Repeats.EVERY_TWO_WEEKS)))
        .containsExactly("2026-03-19T14:00", "2026-04-02T14:00", "2026-04-16T14:00");
  }

  @Test
  void aDateComesOnce() {
    assertThat(first(3, at("14:00", Repeats.ONCE))).containsExactly("2026-03-19T14:00");
  }

  @Test
  void anHourOfTodayThatIsPastComesAWeekLater() {
    LocalDateTime noon = THURSDAY.atTime(12, 0);
    Dates everyTwoWeeks = new Dates(THURSDAY, Repeats.EVERY_TWO_WEEKS);
    Dates once = new Dates(THURSDAY, Repeats.ONCE);

    assertThat(Appointment.told(everyTwoWeeks, LocalTime.of(12, 0), noon).dates().first())
        .isEqualTo(THURSDAY.plusWeeks(1));
    assertThat(Appointment.told(everyTwoWeeks, LocalTime.of(12, 1), noon).dates())
        .isEqualTo(everyTwoWeeks);
    assertThat(Appointment.told(once, LocalTime.of(12, 0), noon).dates()).isEqualTo(once);
  }

  @Test
  void anHourThatIsSkippedMovesForward() {
    Appointment sunday =
        Appointment.of(new Dates(LocalDate.of(2026, 3, 29), Repeats.ONCE), LocalTime.of(2, 30));

    assertThat(first(1, sunday)).containsExactly("2026-03-29T03:30");
  }

  @Test
  void aSessionIsOverAtItsEnd() {
    Appointment weekly = at("14:00", Repeats.WEEKLY).lasting(Duration.ofMinutes(60));

    assertThat(weekly.lastOver(instant("2026-03-26T14:59+01:00"), BERLIN).map(Meeting::date))
        .contains(THURSDAY);
    assertThat(weekly.lastOver(instant("2026-03-26T15:00+01:00"), BERLIN).map(Meeting::date))
        .contains(THURSDAY.plusWeeks(1));
    assertThat(weekly.lastOver(instant("2026-03-19T14:59+01:00"), BERLIN)).isEmpty();
  }

  @Test
  void whatIsSaidAroundItGoesByTheClockOfItsPerson() {
    Appointment weekly = at("14:00", Repeats.WEEKLY);
    Instant before = instant("2026-03-28T00:00+01:00");

    assertThat(Stream.of(Notice.values()).map(it -> it.next(weekly, before, BERLIN).get().at()))
        .containsExactly(
            instant("2026-04-01T19:00+02:00"),
            instant("2026-04-02T13:00+02:00"),
            instant("2026-04-02T15:50+02:00"));
  }

  @Test
  void anOccasionIsNeverItsOwnNext() {
    Appointment weekly = at("14:00", Repeats.WEEKLY);
    Instant evening = instant("2026-03-18T19:00+01:00");

    assertThat(Notice.EVENING_BEFORE.next(weekly, evening.minusMillis(1), BERLIN))
        .map(Occasion::at)
        .contains(evening);
    assertThat(Notice.EVENING_BEFORE.next(weekly, evening, BERLIN))
        .map(Occasion::at)
        .contains(evening.plus(Duration.ofDays(7)));
  }
}
