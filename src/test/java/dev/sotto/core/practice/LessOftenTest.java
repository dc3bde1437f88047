package dev.sotto.core.practice;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessOftenTest {
  private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(21, 0));
  private static final LocalDate FROM = LocalDate.of(2026, 11, 25);

  private static Schedule on(DayOfWeek... days) {
    return new Schedule.Weekly(Set.of(days), TIMES);
  }

  @Test
  void dailyBecomesThreeDaysAndThenOne() {
    Schedule three = on(MONDAY, WEDNESDAY, FRIDAY);

    assertThat(Schedule.daily(TIMES.toArray(LocalTime[]::new)).lessOften()).contains(three);
    assertThat(new Schedule.EveryDays(1, FROM, TIMES).lessOften()).contains(three);
    assertThat(three.lessOften()).contains(on(MONDAY));
    assertThat(on(MONDAY).lessOften()).isEmpty();
  }

  @Test
  void daysThatWereNeverPlannedAreNotAdded() {
    assertThat(on(TUESDAY, THURSDAY, SATURDAY, SUNDAY).lessOften())
        .contains(on(TUESDAY, SATURDAY, SUNDAY));
  }

  @Test
  void everyFewDaysBecomesWeekly() {
    assertThat(new Schedule.EveryDays(3, FROM, TIMES).lessOften())
        .contains(new Schedule.EveryDays(7, FROM, TIMES));
    assertThat(new Schedule.EveryDays(7, FROM, TIMES).lessOften()).isEmpty();
    assertThat(new Schedule.OnRequest().lessOften()).isEmpty();
  }
}
