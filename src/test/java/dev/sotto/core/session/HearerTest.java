package dev.sotto.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HearerTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
  private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");
  private static final Settings SETTINGS = Settings.in(BERLIN, new Country("DE"));
  private static final Person ANNA =
      new Person(
          new PersonId(1),
          Standing.PRESENT,
          SETTINGS,
          Pause.NONE,
          Hold.NONE,
          Person.NEVER,
          PrivateText.NONE,
          EVENING.minus(Duration.ofHours(5)));
  private static final Appointment APPOINTMENT =
      Appointment.of(new Dates(THURSDAY, Repeats.WEEKLY), LocalTime.of(14, 0));

  private static Occasion occasion(Notice notice) {
    return notice.next(APPOINTMENT, EVENING.minusMillis(1), BERLIN).orElseThrow();
  }

  private static boolean hears(Person person) {
    return new Hearer(person, Instant.EPOCH, LastNotice.NONE)
        .hears(occasion(Notice.EVENING_BEFORE), EVENING);
  }

  private static boolean hears(LastNotice before, Notice notice, Instant now) {
    return new Hearer(ANNA, Instant.EPOCH, before).hears(occasion(notice), now);
  }

  @Test
  void whoIsThereHearsOfTheirSession() {
    assertThat(hears(ANNA)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"PRESENT"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseDoes(Standing standing) {
    assertThat(hears(ANNA.standing(standing))).isFalse();
  }

  @Test
  void aPauseAndAHoldAreSilence() {
    assertThat(hears(ANNA.pause(Pause.OPEN_ENDED))).isFalse();
    assertThat(hears(ANNA.hold(Hold.HELD))).isFalse();
  }

  @Test
  void quietHoursAlwaysWin() {
    QuietHours early = new QuietHours(LocalTime.of(18, 30), LocalTime.of(7, 0));

    assertThat(hears(ANNA.settings(SETTINGS.withQuietHours(early)))).isFalse();
  }

  @Test
  void afterThirtyDaysWithoutAWordNothingComes() {
    Person longSilent =
        new Person(
            ANNA.id(),
            Standing.PRESENT,
            SETTINGS,
            Pause.NONE,
            Hold.NONE,
            Person.NEVER,
            PrivateText.NONE,
            EVENING.minus(Duration.ofDays(30)));

    assertThat(hears(longSilent)).isFalse();
  }

  @Test
  void anOpenTalkIsLeftAlone() {
    Occasion occasion = occasion(Notice.EVENING_BEFORE);
    Duration twoHours = Duration.ofHours(2);

    assertThat(
            new Hearer(ANNA, EVENING.minus(twoHours).plusMillis(1), LastNotice.NONE)
                .hears(occasion, EVENING))
        .isFalse();
    assertThat(new Hearer(ANNA, EVENING.minus(twoHours), LastNotice.NONE).hears(occasion, EVENING))
        .isTrue();
  }

  @Test
  void whatIsAnHourLateIsDropped() {
    Instant late = EVENING.plus(Duration.ofHours(1));

    assertThat(hears(LastNotice.NONE, Notice.EVENING_BEFORE, late)).isTrue();
    assertThat(hears(LastNotice.NONE, Notice.EVENING_BEFORE, late.plusMillis(1))).isFalse();
  }

  @Test
  void nothingIsSaidTwiceAboutOneSession() {
    LastNotice said = new LastNotice(THURSDAY, Notice.EVENING_BEFORE, EVENING);
    Instant later = EVENING.plus(Duration.ofHours(1));

    assertThat(hears(said, Notice.EVENING_BEFORE, later)).isFalse();
    assertThat(hears(said, Notice.HOUR_BEFORE, occasion(Notice.HOUR_BEFORE).at())).isTrue();
  }

  @Test
  void twoNeverComeWithinAnHour() {
    Instant hourBefore = occasion(Notice.HOUR_BEFORE).at();
    Duration almostAnHour = Duration.ofMinutes(59);
    LastNotice said =
        new LastNotice(THURSDAY, Notice.EVENING_BEFORE, hourBefore.minus(almostAnHour));

    assertThat(hears(said, Notice.HOUR_BEFORE, hourBefore)).isFalse();
  }
}
