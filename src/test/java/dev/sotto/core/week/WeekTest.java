package dev.sotto.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.week.Entry.Occasion;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekTest {
  private static final PracticeId KETTLE = new PracticeId(1);
  private static final PracticeId WALK = new PracticeId(2);
  private static final Day MONDAY = new Day(LocalDate.of(2026, 6, 1));
  private static final Day SUNDAY = MONDAY.plus(6);
  private static final Day NEXT_MONDAY = MONDAY.plus(7);

  @Test
  void aWeekIsMondayToSunday() {
    for (Day today : List.of(MONDAY, MONDAY.plus(3), SUNDAY)) {
      assertThat(week(today).days())
          .extracting(WeekDay::day)
          .startsWith(MONDAY)
          .endsWith(SUNDAY)
          .hasSize(DayOfWeek.values().length);
    }
  }

  @Test
  void fourOfSixPlannedWithOneTinyAndOneTried() {
    Week week =
        Week.of(
            KETTLE,
            SUNDAY,
            daily(6),
            List.of(
                said(0, Outcome.DONE),
                said(1, Outcome.TINY),
                said(3, Outcome.TRIED),
                said(4, Outcome.DONE),
                said(5, Outcome.NOT_TODAY)));

    assertThat(week.planned()).isEqualTo(6);
    assertThat(week.practised()).isEqualTo(4);
    assertThat(week.tiny()).isEqualTo(1);
    assertThat(week.tried()).isEqualTo(1);
    assertThat(week.extra()).isZero();
    assertThat(week.hasRate()).isTrue();
  }

  @Test
  void noAnswerIsBlank() {
    Week week = Week.of(KETTLE, SUNDAY, daily(7), List.of(said(0, Outcome.DONE)));

    assertThat(week.days()).extracting(WeekDay::isBlank).startsWith(false, true, true);
  }

  @Test
  void restIsToldAndNotCountedAsPractised() {
    Week week = Week.of(KETTLE, SUNDAY, daily(1), List.of(said(0, Outcome.REST)));

    assertThat(week.days().get(0).entries())
        .containsExactly(new Entry(Outcome.REST, Duration.ZERO, DayPart.UNTOLD, Occasion.PLANNED));
    assertThat(week.practised()).isZero();
  }

  @Test
  void todayIsOpenUntilItIsAnsweredOrOver() {
    assertThat(Week.of(KETTLE, MONDAY, daily(7), List.of()).planned()).isZero();
    assertThat(Week.of(KETTLE, MONDAY, daily(7), List.of(said(0, Outcome.NOT_TODAY))).planned())
        .isEqualTo(1);
    assertThat(Week.of(KETTLE, MONDAY.plus(1), daily(7), List.of()).planned()).isEqualTo(1);
  }

  @Test
  void aYesBeyondThePlanStandsApart() {
    Week week = Week.of(KETTLE, SUNDAY, daily(3), List.of(said(5, Outcome.DONE)));

    assertThat(week.practised()).isZero();
    assertThat(week.planned()).isEqualTo(3);
    assertThat(week.extra()).isEqualTo(1);
    assertThat(week.days().get(5).entries())
        .extracting(Entry::occasion)
        .containsExactly(Occasion.EXTRA);
  }

  @Test
  void belowThreePlannedThereIsNoRate() {
    assertThat(Week.of(KETTLE, SUNDAY, daily(2), List.of()).hasRate()).isFalse();
    assertThat(Week.of(KETTLE, SUNDAY, daily(3), List.of()).hasRate()).isTrue();
  }

  @Test
  void severalTimesADayComeInTheirOrder() {
    Slot morning = new Slot(KETTLE, MONDAY, 0);
    Slot evening = new Slot(KETTLE, MONDAY, 1);

    Week week =
        Week.of(
            KETTLE,
            SUNDAY,
            List.of(morning, evening),
            List.of(
                said(evening, Outcome.TINY, Duration.ofMinutes(1)),
                said(morning, Outcome.DONE, Duration.ofMinutes(2))));

    assertThat(week.days().get(0))
        .isEqualTo(
            new WeekDay(
                MONDAY,
                List.of(
                    new Entry(
                        Outcome.DONE, Duration.ofMinutes(2), DayPart.UNTOLD, Occasion.PLANNED),
                    new Entry(
                        Outcome.TINY, Duration.ofMinutes(1), DayPart.UNTOLD, Occasion.PLANNED)),
                2));
  }

  @Test
  void otherPracticesAndWeeksAreNotInIt() {
    List<Slot> planned = List.of(new Slot(WALK, MONDAY, 0), new Slot(KETTLE, NEXT_MONDAY, 0));
    List<Checkin> checkins =
        planned.stream().map(slot -> said(slot, Outcome.DONE, Duration.ofMinutes(2))).toList();

    assertThat(Week.of(KETTLE, SUNDAY, planned, checkins)).isEqualTo(week(SUNDAY));
  }

  @Test
  void nothingInAWeekKnowsOfDaysInARow() {
    List<String> names =
        Stream.of(Week.class, WeekDay.class, Entry.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .toList();

    assertThat(names)
        .containsExactlyInAnyOrder(
            "days", "day", "entries", "planned", "outcome", "spent", "part", "occasion");
  }

  private static Week week(Day today) {
    return Week.of(KETTLE, today, List.of(), List.of());
  }

  private static List<Slot> daily(int days) {
    return IntStream.range(0, days).mapToObj(day -> new Slot(KETTLE, MONDAY.plus(day), 0)).toList();
  }

  private static Checkin said(int day, Outcome outcome) {
    return said(new Slot(KETTLE, MONDAY.plus(day), 0), outcome, Duration.ZERO);
  }

  private static Checkin said(Slot slot, Outcome outcome, Duration spent) {
    return new Checkin(slot, outcome, spent, PrivateText.NONE, DayPart.UNTOLD, Instant.EPOCH);
  }
}
