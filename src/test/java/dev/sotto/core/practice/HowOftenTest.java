package dev.sotto.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.Schedule.EveryDays;
import dev.sotto.core.practice.Schedule.OnRequest;
import dev.sotto.core.practice.Schedule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a kind of practice is planned. */
class HowOftenTest {
  private static final List<LocalTime> MORNING = List.of(LocalTime.of(7, 0));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final Schedule DAILY = Schedule.daily(LocalTime.of(7, 0));
  private static final Schedule SIX_DAYS =
      new Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), MORNING);
  private static final Schedule ONE_DAY = new Weekly(EnumSet.of(DayOfWeek.SUNDAY), MORNING);

  @Test
  void dreamsAreNeverPlannedForEveryDay() {
    assertThat(takes(PracticeKind.DREAMS_AND_PATTERNS, DAILY)).isFalse();
    assertThat(takes(PracticeKind.DREAMS_AND_PATTERNS, every(1))).isFalse();
    assertThat(takes(PracticeKind.DREAMS_AND_PATTERNS, every(2))).isTrue();
    assertThat(takes(PracticeKind.DREAMS_AND_PATTERNS, SIX_DAYS)).isTrue();
    assertThat(takes(PracticeKind.DREAMS_AND_PATTERNS, new OnRequest())).isTrue();
  }

  @Test
  void speakingUpIsPlannedOnceAWeek() {
    assertThat(takes(PracticeKind.SPEAKING_UP, ONE_DAY)).isTrue();
    assertThat(takes(PracticeKind.SPEAKING_UP, every(7))).isTrue();
    assertThat(takes(PracticeKind.SPEAKING_UP, every(6))).isFalse();
    assertThat(takes(PracticeKind.SPEAKING_UP, SIX_DAYS)).isFalse();
  }

  @Test
  void whatWasAgreedIsPlannedAsItWas() {
    assertThat(takes(PracticeKind.EXPOSURE, DAILY)).isTrue();
    assertThat(takes(PracticeKind.BREATHING, DAILY)).isTrue();
    assertThat(takes(PracticeKind.DEFUSION, DAILY)).isTrue();
  }

  @Test
  void sayingItTwiceMovesEveryKindButTheOneThatNeedsDaysBetween() {
    assertThat(Frequency.WEEKLY.saidTwice().takes(3)).isTrue();
    assertThat(Frequency.AS_IT_COMES.saidTwice().takes(7)).isTrue();
    assertThat(Frequency.NOT_DAILY.saidTwice().takes(7)).isFalse();
  }

  private static Schedule every(int interval) {
    return new EveryDays(interval, TODAY, MORNING);
  }

  private static boolean takes(PracticeKind kind, Schedule schedule) {
    return kind.frequency().takes(schedule.daysAWeek());
  }
}
