package dev.sotto.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CadenceTest {
  private static final PracticeId KETTLE = new PracticeId(7);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime THREE = LocalTime.of(3, 0);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime LATE = LocalTime.of(0, 30);

  @Test
  void theNextMomentIsStrictlyAfter() {
    Cadence daily = cadence(Schedule.daily(EIGHT));

    assertThat(daily.next(Instant.parse("2026-06-01T05:59:59Z")))
        .contains(planned("2026-06-01", 0, "2026-06-01T06:00:00Z"));
    assertThat(daily.next(Instant.parse("2026-06-01T06:00:00Z")))
        .contains(planned("2026-06-02", 0, "2026-06-02T06:00:00Z"));
  }

  @Test
  void weekdaysRestAtTheWeekend() {
    Cadence weekdays =
        cadence(new Schedule.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(NOON)));

    assertThat(weekdays.next(Instant.parse("2026-06-05T10:00:00Z")))
        .contains(planned("2026-06-08", 0, "2026-06-08T10:00:00Z"));
  }

  @Test
  void onceAWeekComesAWholeWeekLater() {
    Cadence mondays = cadence(new Schedule.Weekly(Set.of(DayOfWeek.MONDAY), List.of(NOON)));

    assertThat(mondays.next(Instant.parse("2026-06-01T10:00:00Z")))
        .contains(planned("2026-06-08", 0, "2026-06-08T10:00:00Z"));
  }

  @Test
  void everySoManyDaysCountsFromItsDate() {
    LocalDate from = LocalDate.parse("2026-06-01");
    Cadence monthly = cadence(new Schedule.EveryDays(30, from, List.of(NOON)));

    assertThat(monthly.next(Instant.parse("2026-06-01T10:00:00Z")))
        .contains(planned("2026-07-01", 0, "2026-07-01T10:00:00Z"));
  }

  @Test
  void aTimeBeforeTheDayStartIsTheLastOfTheDayBefore() {
    Cadence twice = cadence(Schedule.daily(LATE, EIGHT));

    assertThat(twice.next(Instant.parse("2026-06-01T06:00:00Z")))
        .contains(planned("2026-06-01", 1, "2026-06-01T22:30:00Z"));
  }

  @Test
  void halfPastMidnightOnFridaysIsOnTheSaturdayClock() {
    Cadence fridays = cadence(new Schedule.Weekly(Set.of(DayOfWeek.FRIDAY), List.of(LATE)));

    assertThat(fridays.next(Instant.parse("2026-06-01T00:00:00Z")))
        .contains(planned("2026-06-05", 0, "2026-06-05T22:30:00Z"));
  }

  @Test
  void aSkippedTimeMovesForwardByTheGap() {
    Cadence night = cadence(Schedule.daily(LocalTime.of(2, 30)));

    assertThat(night.next(Instant.parse("2026-03-28T12:00:00Z")))
        .contains(planned("2026-03-28", 0, "2026-03-29T01:30:00Z"));
  }

  @Test
  void aTimeThatComesTwiceTakesTheFirst() {
    Cadence night = cadence(Schedule.daily(LocalTime.of(2, 30)));

    assertThat(night.next(Instant.parse("2026-10-24T12:00:00Z")))
        .contains(planned("2026-10-24", 0, "2026-10-25T00:30:00Z"));
    assertThat(night.next(Instant.parse("2026-10-25T00:30:00Z")))
        .contains(planned("2026-10-25", 0, "2026-10-26T01:30:00Z"));
  }

  @Test
  void aSkippedTimeDoesNotSwallowTheTimeItLandsOn() {
    Cadence night = cadence(Schedule.daily(LocalTime.of(2, 30), LocalTime.of(3, 30)));

    assertThat(
            night.between(
                Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T02:00:00Z")))
        .containsExactly(
            planned("2026-03-28", 1, "2026-03-29T01:30:00Z"),
            planned("2026-03-29", 0, "2026-03-29T01:30:00.001Z"));
  }

  @Test
  void betweenTakesTheEndAndNotTheStart() {
    Cadence daily = cadence(Schedule.daily(EIGHT));

    assertThat(
            daily.between(
                Instant.parse("2026-06-01T06:00:00Z"), Instant.parse("2026-06-03T06:00:00Z")))
        .containsExactly(
            planned("2026-06-02", 0, "2026-06-02T06:00:00Z"),
            planned("2026-06-03", 0, "2026-06-03T06:00:00Z"));
  }

  @Test
  void aDayHasASlotForEachOfItsTimes() {
    Day monday = new Day(LocalDate.parse("2026-06-01"));
    Cadence mondays =
        cadence(new Schedule.Weekly(Set.of(DayOfWeek.MONDAY), List.of(LATE, EIGHT, NOON)));

    assertThat(mondays.slotsOf(monday))
        .containsExactly(
            new Slot(KETTLE, monday, 0), new Slot(KETTLE, monday, 1), new Slot(KETTLE, monday, 2));
    assertThat(mondays.slotsOf(monday.plus(1))).isEmpty();
  }

  @Test
  void whatIsLoggedOnRequestNeverComesByItself() {
    assertThat(cadence(new Schedule.OnRequest()).next(Instant.EPOCH)).isEmpty();
  }

  @Test
  void noDaysOrNoTimesMeansNever() {
    assertThat(cadence(new Schedule.Weekly(Set.of(), List.of(NOON))).next(Instant.EPOCH)).isEmpty();
    assertThat(cadence(Schedule.daily()).next(Instant.EPOCH)).isEmpty();
  }

  @Test
  void everyZeroDaysIsNoSchedule() {
    assertThatThrownBy(() -> new Schedule.EveryDays(0, LocalDate.EPOCH, List.of(NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Cadence cadence(Schedule schedule) {
    return new Cadence(KETTLE, schedule, BERLIN, THREE);
  }

  private static Occurrence planned(String date, int number, String at) {
    return new Occurrence(
        new Slot(KETTLE, new Day(LocalDate.parse(date)), number), Instant.parse(at));
  }
}
