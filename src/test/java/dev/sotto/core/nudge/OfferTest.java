package dev.sotto.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Lately;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge.Aside;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final Instant NOW = Instant.parse("2026-11-25T19:00:00Z");
  private static final Day TODAY = new Day(LocalDate.of(2026, 11, 25));
  private static final Schedule DAILY = Schedule.daily(LocalTime.of(20, 0));
  private static final List<Adjustment> NEVER_CHANGED = List.of();

  private static Practice practice(PracticeKind kind, Schedule schedule) {
    PrivateText words = new PrivateText("practice");
    PrivateText none = PrivateText.NONE;
    Plan plan = new Plan(schedule, none, none, none, Plan.UNSAID);
    return new Practice(new PracticeId(1), kind, words, none, words, plan, Pause.NONE);
  }

  /** The same answer on each of the last Days, today included. */
  private static Lately always(Outcome outcome, int days) {
    List<Slot> planned =
        IntStream.range(0, days)
            .mapToObj(day -> new Slot(new PracticeId(1), TODAY.minus(days - 1 - day), 0))
            .toList();
    return new Lately(
        planned, planned.stream().collect(Collectors.toMap(Function.identity(), slot -> outcome)));
  }

  private static Offer offer(Lately lately, Map<Aside, Instant> made) {
    return new Offer(practice(PracticeKind.JOURNALING, DAILY), lately, made, NEVER_CHANGED);
  }

  private static Map<Aside, Instant> made(Aside aside, long days) {
    return Map.of(aside, NOW.minus(Duration.ofDays(days)));
  }

  @Test
  void easierIsOfferedOnceAWeek() {
    Lately put = always(Outcome.NOT_TODAY, 3);

    assertThat(offer(put, Map.of()).afterNo(NOW)).contains(Aside.EASIER);
    assertThat(offer(put, made(Aside.EASIER, 6)).afterNo(NOW)).isEmpty();
    assertThat(offer(put, made(Aside.EASIER, 7)).afterNo(NOW)).contains(Aside.EASIER);
  }

  @Test
  void moreIsOfferedFortnightly() {
    Lately done = always(Outcome.DONE, 10);

    assertThat(offer(done, Map.of()).afterYes(TODAY, NOW)).contains(Aside.MORE);
    assertThat(offer(done, made(Aside.MORE, 13)).afterYes(TODAY, NOW)).isEmpty();
    assertThat(offer(done, made(Aside.MORE, 14)).afterYes(TODAY, NOW)).contains(Aside.MORE);
  }

  @Test
  void fewerQuestionsAreOfferedAfterFourWeeksAndBeforeAnythingMore() {
    Lately settled = always(Outcome.TINY, 29);

    assertThat(offer(settled, Map.of()).afterYes(TODAY, NOW)).contains(Aside.LESS_OFTEN);
    assertThat(offer(settled, made(Aside.LESS_OFTEN, 27)).afterYes(TODAY, NOW))
        .contains(Aside.MORE);
  }

  @Test
  void aWeeklyPracticeIsNotAskedLessOften() {
    Schedule weekly = new Schedule.Weekly(Set.of(DayOfWeek.MONDAY), List.of());
    Offer offer =
        new Offer(
            practice(PracticeKind.JOURNALING, weekly),
            always(Outcome.DONE, 29),
            Map.of(),
            NEVER_CHANGED);

    assertThat(offer.afterYes(TODAY, NOW)).contains(Aside.MORE);
  }

  @Test
  void nothingIsEverOfferedForAnExactPractice() {
    for (PracticeKind kind : PracticeKind.values()) {
      Practice practice = practice(kind, DAILY);
      Offer no = new Offer(practice, always(Outcome.NOT_TODAY, 9), Map.of(), NEVER_CHANGED);
      Offer yes = new Offer(practice, always(Outcome.DONE, 40), Map.of(), NEVER_CHANGED);

      assertThat(no.afterNo(NOW).isEmpty()).as(kind.name()).isEqualTo(kind.isExact());
      assertThat(yes.afterYes(TODAY, NOW).isEmpty()).as(kind.name()).isEqualTo(kind.isExact());
    }
  }

  @Test
  void afterThreeEasingChangesNothingEasierIsOffered() {
    Adjustment smaller = new Adjustment(Adjustment.Kind.SMALLER, NOW);
    Adjustment time = new Adjustment(Adjustment.Kind.OTHER_TIME, NOW);
    Adjustment more = new Adjustment(Adjustment.Kind.MORE, NOW);
    Practice practice = practice(PracticeKind.JOURNALING, DAILY);
    Lately put = always(Outcome.NOT_TODAY, 3);

    assertThat(new Offer(practice, put, Map.of(), List.of(smaller, time, more)).afterNo(NOW))
        .contains(Aside.EASIER);
    assertThat(new Offer(practice, put, Map.of(), List.of(smaller, time, smaller)).afterNo(NOW))
        .isEmpty();
  }
}
