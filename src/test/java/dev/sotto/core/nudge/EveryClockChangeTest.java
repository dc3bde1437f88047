package dev.sotto.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every change of clocks in every zone of the tz database from 2020 to 2040, under a daily plan
 * whose times and day start sit where it hurts.
 */
class EveryClockChangeTest {
  private static final PracticeId PRACTICE = new PracticeId(1);
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2041-01-01T00:00:00Z");

  @Test
  void everyPlannedSlotOfEveryDayComesExactlyOnceAndInOrder() {
    Map<List<ZoneOffsetTransition>, ZoneId> zones = zonesByTheirChanges();

    zones.forEach(
        (changes, zone) ->
            changes.forEach(
                change ->
                    dayStartsAround(change)
                        .forEach(dayStart -> slotsComeOnce(zone, change, dayStart))));

    assertThat(zones.keySet().stream().mapToInt(List::size).sum()).isGreaterThan(1_000);
  }

  private static void slotsComeOnce(ZoneId zone, ZoneOffsetTransition change, LocalTime dayStart) {
    List<LocalTime> times = timesAround(change, dayStart);
    Schedule daily = new Schedule.EveryDays(1, LocalDate.EPOCH, times);
    Cadence cadence = new Cadence(PRACTICE, daily, zone, dayStart);
    Instant from = change.getInstant().minus(Duration.ofHours(49));
    Instant to = change.getInstant().plus(Duration.ofHours(77));

    List<Occurrence> walked = walk(cadence, from, to);

    String where = zone + " " + change + " day start " + dayStart;
    assertThat(walked).as(where).isEqualTo(cadence.between(from, to));
    assertThat(walked).as(where).extracting(Occurrence::slot).doesNotHaveDuplicates();
    assertThat(walked).as(where).isSortedAccordingTo(Comparator.comparing(Occurrence::at));
    assertThat(walked)
        .as(where)
        .extracting(EveryClockChangeTest::toTheSecond)
        .containsAll(expected(zone.getRules(), change, dayStart, times));
  }

  private static List<Occurrence> walk(Cadence cadence, Instant from, Instant to) {
    return Stream.iterate(
            from(cadence, from), step -> !step.at().isAfter(to), step -> from(cadence, step.at()))
        .toList();
  }

  private static Occurrence from(Cadence cadence, Instant after) {
    return cadence.next(after).orElseThrow();
  }

  /** Where two moments meet, one gives way by a hair. */
  private static Occurrence toTheSecond(Occurrence planned) {
    return new Occurrence(planned.slot(), planned.at().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The three Days around the change, worked out from the rules of the zone alone. */
  private static List<Occurrence> expected(
      ZoneRules rules, ZoneOffsetTransition change, LocalTime dayStart, List<LocalTime> times) {
    List<Occurrence> expected = new ArrayList<>();
    for (int shift = -1; shift <= 1; shift++) {
      LocalDate date = change.getDateTimeBefore().toLocalDate().plusDays(shift);
      List<LocalDateTime> moments =
          Stream.of(date, date.plusDays(1))
              .flatMap(on -> times.stream().map(on::atTime))
              .filter(moment -> !moment.isBefore(date.atTime(dayStart)))
              .filter(moment -> moment.isBefore(date.plusDays(1).atTime(dayStart)))
              .sorted()
              .toList();
      IntStream.range(0, moments.size())
          .mapToObj(
              number ->
                  new Occurrence(
                      new Slot(PRACTICE, new Day(date), number),
                      resolve(moments.get(number), rules)))
          .forEach(expected::add);
    }
    return expected;
  }

  private static Instant resolve(LocalDateTime moment, ZoneRules rules) {
    ZoneOffsetTransition change = rules.getTransition(moment);
    ZoneOffset offset = change == null ? rules.getOffset(moment) : change.getOffsetBefore();
    return moment.toInstant(offset);
  }

  private static List<LocalTime> timesAround(ZoneOffsetTransition change, LocalTime dayStart) {
    LocalDateTime inside = inside(change);
    return Stream.of(
            change.getDateTimeBefore().toLocalTime(),
            change.getDateTimeBefore().minusMinutes(1).toLocalTime(),
            inside.toLocalTime(),
            inside.plus(change.getDuration()).toLocalTime(),
            change.getDateTimeAfter().toLocalTime(),
            change.getDateTimeAfter().minusMinutes(1).toLocalTime(),
            dayStart,
            dayStart.minusMinutes(1))
        .distinct()
        .toList();
  }

  private static List<LocalTime> dayStartsAround(ZoneOffsetTransition change) {
    return Stream.of(LocalTime.MIDNIGHT, LocalTime.of(3, 0), inside(change).toLocalTime())
        .distinct()
        .toList();
  }

  /** A wall-clock moment that the change skips or repeats. */
  private static LocalDateTime inside(ZoneOffsetTransition change) {
    return change.getDateTimeBefore().plus(change.getDuration().dividedBy(2));
  }

  /** Zones whose clocks change alike in these years behave alike: one of them speaks for all. */
  private static Map<List<ZoneOffsetTransition>, ZoneId> zonesByTheirChanges() {
    return ZoneId.getAvailableZoneIds().stream()
        .map(ZoneId::of)
        .collect(
            Collectors.toMap(
                zone -> changesOf(zone.getRules()), Function.identity(), (one, same) -> one));
  }

  private static List<ZoneOffsetTransition> changesOf(ZoneRules rules) {
    return Stream.iterate(
            rules.nextTransition(FIRST),
            change -> change != null && change.getInstant().isBefore(LAST),
            change -> rules.nextTransition(change.getInstant()))
        .toList();
  }
}
