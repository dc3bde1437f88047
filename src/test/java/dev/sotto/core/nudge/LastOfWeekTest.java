package dev.sotto.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastOfWeekTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Settings SETTINGS = Settings.in(BERLIN, new Country("DE"));
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static Practice practice(long id, Schedule schedule) {
    PrivateText words = new PrivateText("practice");
    Plan plan =
        new Plan(schedule, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    return new Practice(
        new PracticeId(id), PracticeKind.OTHER, words, PrivateText.NONE, words, plan, Pause.NONE);
  }

  private static Practice daily(long id, String... times) {
    return practice(
        id,
        Schedule.daily(List.of(times).stream().map(LocalTime::parse).toArray(LocalTime[]::new)));
  }

  private static Slot slot(Practice practice, LocalDate date, int number) {
    return new Slot(practice.id(), new Day(date), number);
  }

  private static boolean isLast(List<Practice> practices, Slot asked, String localTime) {
    Instant now = asked.day().date().atTime(LocalTime.parse(localTime)).atZone(BERLIN).toInstant();
    return new LastOfWeek(SETTINGS, practices).is(List.of(asked), slot -> false, now);
  }

  @Test
  void theLastDayOfTheWeekHasIt() {
    Practice evenings = daily(1, "20:00");

    assertThat(isLast(List.of(evenings), slot(evenings, SUNDAY, 0), "20:00")).isTrue();
    assertThat(isLast(List.of(evenings), slot(evenings, SUNDAY.minusDays(1), 0), "20:00"))
        .isFalse();
  }

  @Test
  void aWeekEndsWithWhatIsPlannedForIt() {
    Practice fridays =
        practice(1, new Schedule.Weekly(EnumSet.of(DayOfWeek.FRIDAY), List.of(LocalTime.NOON)));

    assertThat(isLast(List.of(fridays), slot(fridays, SUNDAY.minusDays(2), 0), "12:00")).isTrue();
  }

  @Test
  void aNightAfterMidnightBelongsToItsSunday() {
    Practice late = daily(1, "20:00", "01:00");

    assertThat(isLast(List.of(late), slot(late, SUNDAY, 0), "20:00")).isFalse();
  }

  @Test
  void anotherPracticeLaterIsWaitedFor() {
    Practice mornings = daily(1, "08:00");
    Practice evenings = daily(2, "20:00");

    assertThat(isLast(List.of(mornings, evenings), slot(mornings, SUNDAY, 0), "08:00")).isFalse();
    assertThat(
            isLast(
                List.of(mornings, evenings.pausedBy(Pause.OPEN_ENDED)),
                slot(mornings, SUNDAY, 0),
                "08:00"))
        .isTrue();
  }

  @Test
  void whatIsAnsweredAlreadyIsNotWaitedFor() {
    Practice both = daily(1, "08:00", "20:00");
    Instant morning = SUNDAY.atTime(8, 0).atZone(BERLIN).toInstant();
    Slot evening = slot(both, SUNDAY, 1);

    assertThat(
            new LastOfWeek(SETTINGS, List.of(both))
                .is(List.of(slot(both, SUNDAY, 0)), evening::equals, morning))
        .isTrue();
  }
}
