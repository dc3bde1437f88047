package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds begin on Mondays, and a Day is shown when it is over for everybody in them. */
class OpeningTest {
  private static final Day FIRST = new Day(LocalDate.of(2026, 1, 5));
  private static final int WEEKS = 104;
  private static final Duration BAND = Duration.ofHours(3);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final List<LocalTime> DAY_STARTS =
      Stream.of("00:00", "02:30", "04:00").map(LocalTime::parse).toList();

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T23:59:00Z, 2026-11-30T12:00:00Z",
    "2026-11-30T11:59:59Z, 2026-11-30T12:00:00Z",
    "2026-11-30T12:00:00Z, 2026-12-07T12:00:00Z",
    "2026-12-06T12:00:00Z, 2026-12-07T12:00:00Z"
  })
  void circlesAreFormedOnMondaysAtNoon(Instant now, Instant next) {
    assertThat(Opening.after(now)).isEqualTo(next);
  }

  @Test
  void theNextOneIsAWeekAwayAtMost() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      Instant now = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
      Instant next = Opening.after(now);

      assertThat(next.atZone(ZoneOffset.UTC).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(next).isBetween(now.plusNanos(1), now.plus(Duration.ofDays(7)));
      assertThat(Opening.today(next).monday()).isEqualTo(Opening.today(next));
    }
  }

  @Test
  void aDayIsShownInTheMorningWhereItEndsLast() {
    Round round =
        round(
            FIRST,
            at("Europe/Athens", "03:00"),
            at("Europe/Lisbon", "03:00"),
            at("Europe/Paris", "05:30"));

    assertThat(round.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(round.hour()).isEqualTo(LocalTime.of(7, 0));
    assertThat(round.size()).isEqualTo(3);
  }

  @Test
  void itIsShownAnHourAfterItIsOver() {
    assertThat(round(FIRST, at("Europe/Paris", "03:00")).hour()).isEqualTo(LocalTime.of(4, 0));
    assertThat(round(FIRST, at("Europe/Paris", "03:01")).hour()).isEqualTo(LocalTime.of(5, 0));
    assertThat(round(FIRST, at("Europe/Paris", "12:00")).hour()).isEqualTo(LocalTime.of(13, 0));
  }

  /** While Nuuk goes an hour forward, Santiago goes one back. */
  @Test
  void whoseDayEndsLastMayChangeWithinARound() {
    Day monday = new Day(LocalDate.of(2026, 3, 23));
    List<Settings> two = List.of(at("America/Nuuk", "04:00"), at("America/Santiago", "02:30"));
    Round round = round(monday, two.get(0), two.get(1));

    assertThat(round.zone()).isEqualTo(ZoneId.of("America/Nuuk"));
    assertOverWhenShown(round, two);
  }

  /** Two zones of the tz database that may meet, in every round within which one changes clocks. */
  @Test
  void aDayIsOverForEverybodyWhenItIsShown() {
    List<ZoneId> zones = zonesThatDiffer();
    long rounds =
        mondays()
            .mapToLong(
                monday ->
                    zones.stream()
                        .filter(zone -> changesIn(monday, zone))
                        .flatMap(zone -> within(monday, zone, zones))
                        .mapToLong(two -> allDayStarts(monday, two))
                        .sum())
            .sum();

    assertThat(rounds).isGreaterThan(10_000);
  }

  private static long allDayStarts(Day monday, List<ZoneId> two) {
    for (LocalTime one : DAY_STARTS) {
      for (LocalTime other : DAY_STARTS) {
        List<Settings> people = List.of(at(two.get(0), one), at(two.get(1), other));
        assertOverWhenShown(round(monday, people.get(0), people.get(1)), people);
      }
    }
    return (long) DAY_STARTS.size() * DAY_STARTS.size();
  }

  /** Also an hour later: a clock that goes back takes nobody back into that Day. */
  private static void assertOverWhenShown(Round round, List<Settings> people) {
    for (int number = 0; number < Round.LENGTH; number++) {
      Day day = round.from().plus(number);
      Instant shown = round.shownAt(day);
      for (Settings person : people) {
        if (!isOver(day, shown, person) || !isOver(day, shown.plus(AN_HOUR), person)) {
          fail("%s is not over at %s for %s in %s", day, shown, person, round);
        }
      }
    }
  }

  private static boolean isOver(Day day, Instant now, Settings person) {
    return Day.at(now, person.zone(), person.dayStart()).compareTo(day) > 0;
  }

  private static Stream<Day> mondays() {
    return IntStream.range(0, WEEKS).mapToObj(week -> FIRST.plus(7 * week));
  }

  private static boolean changesIn(Day monday, ZoneId zone) {
    Instant from = noon(monday.minus(1));
    Instant to = noon(monday.plus(Round.LENGTH + 1));
    return !zone.getRules().getOffset(from).equals(zone.getRules().getOffset(to));
  }

  private static Stream<List<ZoneId>> within(Day monday, ZoneId zone, List<ZoneId> zones) {
    return zones.stream()
        .filter(other -> !changesIn(monday, other) || zones.indexOf(other) <= zones.indexOf(zone))
        .filter(other -> apart(noon(monday), zone, other).compareTo(BAND) <= 0)
        .map(other -> List.of(zone, other));
  }

  private static Duration apart(Instant when, ZoneId one, ZoneId other) {
    return Duration.ofSeconds(seconds(when, one) - seconds(when, other)).abs();
  }

  private static int seconds(Instant when, ZoneId zone) {
    return zone.getRules().getOffset(when).getTotalSeconds();
  }

  private static Instant noon(Day day) {
    return day.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  /** One zone speaks for all whose clocks are the same in these years. */
  private static List<ZoneId> zonesThatDiffer() {
    Map<List<Object>, ZoneId> zones =
        ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(ZoneId::of)
            .collect(Collectors.toMap(OpeningTest::clock, Function.identity(), (one, same) -> one));
    return List.copyOf(zones.values());
  }

  private static List<Object> clock(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant last = noon(FIRST.plus(7 * (WEEKS + 3)));
    Stream<ZoneOffsetTransition> changes =
        Stream.iterate(
            rules.nextTransition(noon(FIRST)),
            change -> change != null && change.getInstant().isBefore(last),
            change -> rules.nextTransition(change.getInstant()));
    return Stream.concat(Stream.of(rules.getOffset(noon(FIRST))), changes)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Settings at(String zone, String dayStart) {
    return at(ZoneId.of(zone), LocalTime.parse(dayStart));
  }

  private static Settings at(ZoneId zone, LocalTime dayStart) {
    return Settings.in(zone, Country.UNKNOWN).withDayStart(dayStart);
  }

  private static Round round(Day from, Settings... people) {
    return Opening.round(
        new RoundId(1),
        new CircleId(1),
        CircleKind.MATCHED,
        from,
        List.of(people),
        Salt.draw(new Random(1)));
  }
}
