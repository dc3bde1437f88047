package dev.sotto.core.nudge;

import static dev.sotto.core.nudge.Moments.KETTLE;
import static dev.sotto.core.nudge.Moments.WALK;
import static dev.sotto.core.nudge.Moments.at;
import static dev.sotto.core.nudge.Moments.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Due.Chosen;
import dev.sotto.core.nudge.Nudge.Origin;
import dev.sotto.core.nudge.Ruling.Held;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every ruling, over many that nobody thought of. */
class NudgePolicyWalkTest {
  private static final int RULINGS = 20_000;

  private final Random random = new Random(20260602);

  @Test
  void theQuietContractHoldsInEveryRuling() {
    int spoken = 0;
    for (int i = 0; i < RULINGS; i++) {
      Instant now = at("00:00").plus(Duration.ofMinutes(random.nextInt(24 * 60)));
      List<Due> dues = dues(now);
      Circumstances then = circumstances(now);

      Ruling ruling = NudgePolicy.rule(dues, then, now);

      spoken += ruling.isSilent() ? 0 : 1;
      assertThat(Stream.concat(ruling.asked().stream(), ruling.held().stream().map(Held::due)))
          .containsExactlyInAnyOrderElementsOf(dues);
      assertThat(ruling.slots()).doesNotHaveDuplicates();
      ruling.asked().forEach(due -> mayBeAsked(due, then, now));
      ruling.held().forEach(held -> isHeldFairly(held, ruling, then, now));
      holdsTogether(ruling.asked(), now);
    }
    assertThat(spoken).isBetween(RULINGS / 20, RULINGS / 2);
  }

  private static void mayBeAsked(Due due, Circumstances then, Instant now) {
    assertThat(then.person().standing()).isEqualTo(Standing.PRESENT);
    assertThat(then.person().pause().covers(now)).isFalse();
    assertThat(then.pauses().getOrDefault(due.slot().practice(), Pause.NONE).covers(now)).isFalse();
    assertThat(then.told()).doesNotContainKey(due.slot());
    assertThat(due.at()).isAfterOrEqualTo(now.minus(Duration.ofHours(1)));
    assertThat(then.lastWord()).isBeforeOrEqualTo(now.minus(Duration.ofHours(2)));
    assertThat(due.origin() == Origin.LOOK_IN || then.askedToday() < then.allowance()).isTrue();
    assertThat(due.origin() == Origin.LOOK_IN || isTurn(due.slot().day(), then.silence())).isTrue();
    assertThat(!isNight(now) || (due.chosen() == Chosen.BY_PERSON && isNight(due.at()))).isTrue();
  }

  private static boolean isTurn(Day day, Silence silence) {
    Set<Day> planned = new HashSet<>(silence.planned());
    boolean isFresh = !silence.since().plus(2).date().isBefore(day.date());
    return isFresh || SlowSilence.asks(silence.since(), planned::contains, day);
  }

  private static void isHeldFairly(Held held, Ruling ruling, Circumstances then, Instant now) {
    assertThat(held.reason() == Reason.NOT_YET).isEqualTo(held.due().at().isAfter(now));
    assertThat(ruling.asked()).doesNotContain(held.due());
    assertThat(
            held.reason() == Reason.BACKING_OFF && isTurn(held.due().slot().day(), then.silence()))
        .isFalse();
  }

  private static void holdsTogether(List<Due> asked, Instant now) {
    asked.stream()
        .findFirst()
        .ifPresent(
            earliest -> {
              assertThat(earliest.at()).isBeforeOrEqualTo(now);
              assertThat(asked)
                  .allMatch(
                      due ->
                          !due.at().isAfter(now)
                              || !due.at().isAfter(earliest.at().plus(Duration.ofMinutes(30))));
            });
  }

  private static boolean isNight(Instant instant) {
    LocalTime time = instant.atZone(Moments.PARIS).toLocalTime();
    return time.getHour() >= 22 || time.getHour() < 7;
  }

  private List<Due> dues(Instant now) {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(
            i ->
                new Due(
                    anySlot(),
                    now.plus(Duration.ofMinutes(random.nextInt(110) - 75)),
                    random.nextBoolean() ? Origin.PLANNED : Origin.LOOK_IN,
                    any(Chosen.values())))
        .distinct()
        .toList();
  }

  private Circumstances circumstances(Instant now) {
    return new Circumstances(
        Moments.person(
            random.nextInt(8) > 0 ? Standing.PRESENT : any(Standing.values()), anyPause(now)),
        Map.of(any(KETTLE, WALK), anyPause(now)),
        random.nextInt(3) > 0 ? Map.of() : Map.of(anySlot(), any(Outcome.values())),
        random.nextInt(4) > 0 ? Instant.EPOCH : now.minus(Duration.ofMinutes(random.nextInt(240))),
        random.nextInt(5),
        1 + random.nextInt(5),
        random.nextInt(3) > 0 ? Moments.SPEAKING : anySilence());
  }

  /** With Tuesday planned as often as not: what is not in the plan is not in turn either. */
  private Silence anySilence() {
    Day since = new Day(Moments.TUESDAY).minus(random.nextInt(40));
    return new Silence(
        since,
        IntStream.rangeClosed(0, 41)
            .filter(n -> random.nextInt(3) > 0)
            .mapToObj(since::plus)
            .toList());
  }

  private Pause anyPause(Instant now) {
    return random.nextInt(6) > 0
        ? Pause.NONE
        : new Pause(now.plus(Duration.ofMinutes(random.nextInt(120) - 60)));
  }

  private Slot anySlot() {
    return slot(any(KETTLE, WALK), random.nextInt(3));
  }

  @SafeVarargs
  private final <T> T any(T... of) {
    return of[random.nextInt(of.length)];
  }
}
