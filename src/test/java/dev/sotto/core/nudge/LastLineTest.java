package dev.sotto.core.nudge;

import static dev.sotto.core.nudge.LastLine.Verdict.LATER;
import static dev.sotto.core.nudge.LastLine.Verdict.NEVER;
import static dev.sotto.core.nudge.LastLine.Verdict.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Q3: when the one line at the end of a silence goes out. */
class LastLineTest {
  private static final Day DAY = new Day(Moments.TUESDAY);
  private static final Instant DUE = Moments.at("20:00");
  private static final Person SILENT = Moments.person(Standing.PRESENT, Pause.NONE);

  @Test
  void itGoesOutAtTheirHourOnItsDay() {
    assertThat(line(SILENT).verdict(DUE, DUE)).isEqualTo(NOW);
    assertThat(line(SILENT).next(DUE.minusMillis(1))).isEqualTo(DUE);
  }

  @Test
  void beforeItsDayItWaitsForIt() {
    Instant early = DUE.minus(Duration.ofDays(20));

    assertThat(line(SILENT).verdict(early, early)).isEqualTo(LATER);
    assertThat(line(SILENT).next(early)).isEqualTo(DUE);
  }

  @Test
  void afterItsDayItWaitsForTheNextHourOfTheirs() {
    assertThat(line(SILENT).next(DUE)).isEqualTo(DUE.plus(Duration.ofDays(1)));
    assertThat(line(SILENT).next(Moments.at("21:00").plus(Duration.ofDays(3))))
        .isEqualTo(DUE.plus(Duration.ofDays(4)));
  }

  @Test
  void whatIsAnHourLateWaitsForTheNextDay() {
    Instant inTime = DUE.plus(Duration.ofMinutes(60));

    assertThat(line(SILENT).verdict(DUE, inTime)).isEqualTo(NOW);
    assertThat(line(SILENT).verdict(DUE, inTime.plusMillis(1))).isEqualTo(LATER);
  }

  @Test
  void quietHoursAreQuietUnlessTheirHourLiesInThem() {
    Instant before = Moments.at("21:50");
    Instant inside = Moments.at("22:10");

    assertThat(line(SILENT).verdict(before, inside)).isEqualTo(LATER);
    assertThat(line(SILENT).verdict(inside, inside)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @EnumSource(value = Standing.class, names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
  void whoIsNotPresentIsToldNothing(Standing standing) {
    assertThat(line(SILENT.standing(standing)).verdict(DUE, DUE)).isEqualTo(NEVER);
  }

  @Test
  void whoRestsOrIsWaitedForIsToldNothing() {
    assertThat(line(SILENT.pause(Pause.OPEN_ENDED)).verdict(DUE, DUE)).isEqualTo(NEVER);
    assertThat(line(SILENT.hold(Hold.HELD)).verdict(DUE, DUE)).isEqualTo(NEVER);
  }

  @Test
  void itsHourIsTheEarliestOfTheirDay() {
    Practice nightly = SilenceTest.practice(1, Schedule.daily(LocalTime.of(1, 0)));
    Practice weekly =
        SilenceTest.practice(
            2, new Schedule.Weekly(Set.of(DayOfWeek.FRIDAY), List.of(LocalTime.of(9, 15))));
    Silence silence = new Silence(DAY.minus(30), List.of(DAY.minus(20)));

    assertThat(LastLine.of(SILENT, silence, List.of(nightly, weekly), DUE))
        .contains(new LastLine(SILENT, DAY, LocalTime.of(9, 15)));
  }

  @Test
  void thereIsNoneWhenNothingIsPlanned() {
    Practice paused =
        SilenceTest.practice(1, Schedule.daily(LocalTime.NOON)).pausedBy(Pause.OPEN_ENDED);
    Silence silence = new Silence(DAY.minus(30), List.of(DAY.minus(20)));

    assertThat(LastLine.of(SILENT, silence, List.of(paused), DUE)).isEmpty();
    assertThat(LastLine.of(SILENT, silence, List.of(), DUE)).isEmpty();
  }

  private static LastLine line(Person person) {
    return new LastLine(person, DAY, LocalTime.of(20, 0));
  }
}
