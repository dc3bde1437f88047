package dev.sotto.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
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
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Q3: which Days of a silence are asked. */
class SilenceTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalTime EIGHT = LocalTime.of(20, 0);

  /** A Sunday, at noon. */
  private static final LocalDate WORD = LocalDate.of(2026, 11, 1);

  private static final Instant NOON = WORD.atTime(12, 0).atZone(BERLIN).toInstant();

  private final Random random = new Random(20261101);

  @ParameterizedTest(name = "every {0} days from day {1}: {2}, and the last line on day {3}")
  @CsvSource({
    "1,  0, 0 1 2 5 8 15 22 29, 30",
    "1,  1, 1 2 5 8 15 22 29, 30",
    "1,  3, 3 6 9 16 23, 30",
    "1,  9, 9 16 23, 30",
    "2,  0, 0 2 8 16 24, 30",
    "2,  1, 1 7 15 23, 30",
    "3,  0, 0 9 18 27, 30",
    "3,  2, 2 11 20 29, 30",
    "7,  0, 0 14 21 28, 30",
    "7,  1, 1 15 22 29, 30",
    "7,  4, 4 11 18 25, 30",
    "7,  7, 7 14 21 28, 30",
    "14, 14, 14 28, 30",
    "23, 23, 23, 30",
    "28, 28, 28, 35",
    "30, 30, 30, 37",
    "40, 40, 40, 47"
  })
  void theseDaysAreAsked(int every, int first, String asked, int lastLine) {
    Day since = new Day(WORD);
    List<Day> planned =
        IntStream.rangeClosed(0, 60)
            .filter(n -> n >= first && (n - first) % every == 0)
            .mapToObj(since::plus)
            .toList();
    Silence silence = new Silence(since, planned);

    assertThat(planned.stream().filter(silence::asks).map(day -> number(since, day)))
        .containsExactlyElementsOf(Stream.of(asked.split(" ")).map(Long::valueOf).toList());
    assertThat(silence.lastLine()).contains(since.plus(lastLine));
  }

  @Test
  void whoWasNotAskedIsNotBidGoodbye() {
    assertThat(Silence.after(new Day(WORD)).lastLine()).isEmpty();
  }

  @Test
  void whoAnswersAWeeklyPracticeIsAskedEveryWeek() {
    Practice weekly = practice(1, new Schedule.Weekly(Set.of(DayOfWeek.MONDAY), List.of(EIGHT)));
    Instant answered = WORD.plusDays(1).atTime(21, 0).atZone(BERLIN).toInstant();
    Instant next = answered.plus(Duration.ofDays(7)).minus(Duration.ofHours(1));

    Silence silence = Silence.of(person(answered, Pause.NONE), List.of(weekly), next);

    assertThat(silence.asks(new Day(WORD.plusDays(8)))).isTrue();
  }

  @Test
  void theEndOfAPauseCountsLikeAWord() {
    Practice daily = practice(1, Schedule.daily(EIGHT));
    LocalDate back = WORD.plusDays(12);
    Pause pause = new Pause(back.atTime(3, 0).atZone(BERLIN).toInstant());

    assertThat(asked(person(NOON, pause), daily, back, 8)).containsExactly(0L, 1L, 2L, 5L, 8L);
  }

  @Test
  void aPauseBeforeTheLastWordCountsForNothing() {
    Practice daily = practice(1, Schedule.daily(EIGHT));
    Pause before = new Pause(NOON.minus(Duration.ofDays(1)));

    assertThat(asked(person(NOON, before), daily, WORD, 8)).containsExactly(0L, 1L, 2L, 5L, 8L);
  }

  @Test
  void whatThePauseOfAPracticeCoversWasNotPlanned() {
    LocalDate back = WORD.plusDays(9);
    Practice rested =
        practice(1, Schedule.daily(EIGHT))
            .pausedBy(new Pause(back.atTime(3, 0).atZone(BERLIN).toInstant()));

    assertThat(asked(person(NOON, Pause.NONE), rested, WORD, 16)).containsExactly(9L, 16L);
  }

  @Test
  void everySlotOfAnAskedDayIsAskedAndNoneOfAnother() {
    Practice often = practice(1, Schedule.daily(LocalTime.of(8, 0), LocalTime.of(13, 0), EIGHT));
    Person person = person(NOON, Pause.NONE);
    for (LocalTime time : often.plan().schedule().times()) {
      assertThat(asksAt(person, List.of(often), WORD.plusDays(5), time)).isTrue();
      assertThat(asksAt(person, List.of(often), WORD.plusDays(6), time)).isFalse();
    }
  }

  @Test
  void aDayIsPassedOverForAllPracticesTogether() {
    Practice daily = practice(1, Schedule.daily(EIGHT));
    Practice fridays =
        practice(2, new Schedule.Weekly(Set.of(DayOfWeek.FRIDAY), List.of(LocalTime.NOON)));
    Person person = person(NOON, Pause.NONE);

    assertThat(asksAt(person, List.of(daily, fridays), WORD.plusDays(5), LocalTime.NOON)).isTrue();
    assertThat(asksAt(person, List.of(daily, fridays), WORD.plusDays(12), LocalTime.NOON))
        .isFalse();
    assertThat(asksAt(person, List.of(fridays), WORD.plusDays(12), LocalTime.NOON)).isTrue();
  }

  @Test
  void anyPlanAnywhereAgreesWithThePromiseReadDayByDay() {
    int asked = 0;
    int passedOver = 0;
    for (int i = 0; i < 400; i++) {
      List<Practice> practices =
          IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(this::anyPractice).toList();
      Person person = anyPerson();
      ZoneId zone = person.settings().zone();
      LocalTime dayStart = person.settings().dayStart();
      Instant word = person.lastHeard();
      Day since = Day.at(word, zone, dayStart);
      for (Practice practice : practices) {
        for (Occurrence next :
            Cadence.of(practice, person.settings()).between(word, word.plus(Duration.ofDays(45)))) {
          Day day = next.slot().day();
          boolean isAsked = Silence.of(person, practices, next.at()).asks(day);

          assertThat(isAsked)
              .as("%s after %s: %s", day, since, practices)
              .isEqualTo(SlowSilence.asks(since, one -> isPlanned(one, person, practices), day));
          asked += isAsked ? 1 : 0;
          passedOver += isAsked ? 0 : 1;
        }
      }
    }
    assertThat(asked).isGreaterThan(2_000);
    assertThat(passedOver).isGreaterThan(2_000);
  }

  private static boolean isPlanned(Day day, Person person, List<Practice> practices) {
    LocalTime dayStart = person.settings().dayStart();
    return practices.stream()
        .map(practice -> practice.plan().schedule())
        .filter(schedule -> schedule.includes(day.date()))
        .flatMap(schedule -> schedule.times().stream())
        .map(time -> day.moment(time, dayStart).atZone(person.settings().zone()).toInstant())
        .anyMatch(at -> at.isAfter(person.lastHeard()));
  }

  private List<Long> asked(Person person, Practice practice, LocalDate from, int days) {
    return IntStream.rangeClosed(0, days)
        .filter(n -> asksAt(person, List.of(practice), from.plusDays(n), EIGHT))
        .filter(n -> !practice.pause().covers(at(from.plusDays(n), EIGHT)))
        .mapToObj(Long::valueOf)
        .toList();
  }

  private static boolean asksAt(
      Person person, List<Practice> practices, LocalDate date, LocalTime time) {
    return Silence.of(person, practices, at(date, time)).asks(new Day(date));
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(BERLIN).toInstant();
  }

  private Person anyPerson() {
    Settings settings =
        Settings.in(any("Europe/Berlin", "Pacific/Apia", "America/New_York"), Country.UNKNOWN)
            .withDayStart(LocalTime.of(random.nextInt(6), 0));
    return person(settings, NOON.plus(Duration.ofHours(random.nextInt(24 * 300))), Pause.NONE);
  }

  private ZoneId any(String... zones) {
    return ZoneId.of(zones[random.nextInt(zones.length)]);
  }

  private Practice anyPractice(int id) {
    List<LocalTime> times =
        random.ints(1 + random.nextInt(3), 5, 24).mapToObj(hour -> LocalTime.of(hour, 30)).toList();
    return practice(
        id,
        random.nextBoolean()
            ? new Schedule.EveryDays(1 + random.nextInt(9), WORD, times)
            : new Schedule.Weekly(anyDays(), times));
  }

  private Set<DayOfWeek> anyDays() {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> DayOfWeek.of(1 + random.nextInt(7)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  private static Person person(Instant heard, Pause pause) {
    return person(Settings.in(BERLIN, Country.UNKNOWN), heard, pause);
  }

  private static Person person(Settings settings, Instant heard, Pause pause) {
    return new Person(
        new PersonId(1), Standing.PRESENT, settings, pause, Hold.NONE, PrivateText.NONE, heard);
  }

  static Practice practice(long id, Schedule schedule) {
    PrivateText words = new PrivateText("practice " + id);
    Plan plan =
        new Plan(schedule, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    return new Practice(
        new PracticeId(id), PracticeKind.OTHER, words, PrivateText.NONE, words, plan, Pause.NONE);
  }

  private static long number(Day since, Day day) {
    return ChronoUnit.DAYS.between(since.date(), day.date());
  }
}
