package dev.sotto.core.circle;

import static dev.sotto.core.circle.Rhythm.MOST_DAYS;
import static dev.sotto.core.circle.Rhythm.SOME_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.practice.Schedule.EveryDays;
import dev.sotto.core.practice.Schedule.OnRequest;
import dev.sotto.core.practice.Schedule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final List<LocalTime> EVENING = List.of(LocalTime.of(19, 0));
  private static final Schedule WEEKDAYS = until(DayOfWeek.FRIDAY);
  private static final Schedule FOUR_DAYS = until(DayOfWeek.THURSDAY);

  @Test
  void fiveDaysOfAWeekAreMostOfThem() {
    assertThat(rhythm(WEEKDAYS)).isEqualTo(MOST_DAYS);
    assertThat(rhythm(FOUR_DAYS)).isEqualTo(SOME_DAYS);
    assertThat(rhythm(every(1))).isEqualTo(MOST_DAYS);
    assertThat(rhythm(every(2))).isEqualTo(SOME_DAYS);
  }

  @Test
  void whatIsDoneMostDecides() {
    assertThat(rhythm(FOUR_DAYS, WEEKDAYS)).isEqualTo(MOST_DAYS);
    assertThat(rhythm(new OnRequest(), every(1), every(7))).isEqualTo(MOST_DAYS);
  }

  @Test
  void whatComesUpByItselfIsOnSomeDays() {
    assertThat(rhythm(new OnRequest())).isEqualTo(SOME_DAYS);
    assertThat(rhythm()).isEqualTo(SOME_DAYS);
  }

  private static Rhythm rhythm(Schedule... schedules) {
    return Rhythm.of(Stream.of(schedules).map(RhythmTest::practice).toList());
  }

  private static Practice practice(Schedule schedule) {
    PrivateText none = PrivateText.NONE;
    return new Practice(
        new PracticeId(1),
        PracticeKind.OTHER,
        new PrivateText("read a page"),
        none,
        none,
        new Plan(schedule, none, none, none, Plan.UNSAID),
        Pause.NONE);
  }

  private static Schedule until(DayOfWeek last) {
    return new Weekly(EnumSet.range(DayOfWeek.MONDAY, last), EVENING);
  }

  private static Schedule every(int days) {
    return new EveryDays(days, LocalDate.of(2026, 11, 25), EVENING);
  }
}
