package dev.sotto.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.PracticeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatelyTest {
  private static final Day FIRST = new Day(LocalDate.of(2026, 10, 1));

  /**
   * A practice planned daily; one letter a Day: d done, t tiny, k tried, n not today, r rest, and a
   * dot for no answer.
   */
  private static Lately daily(String days) {
    List<Slot> planned =
        IntStream.range(0, days.length())
            .mapToObj(day -> new Slot(new PracticeId(1), FIRST.plus(day), 0))
            .toList();
    Map<Slot, Outcome> told = new HashMap<>();
    for (int day = 0; day < days.length(); day++) {
      Slot slot = planned.get(day);
      switch (days.charAt(day)) {
        case 'd' -> told.put(slot, Outcome.DONE);
        case 't' -> told.put(slot, Outcome.TINY);
        case 'k' -> told.put(slot, Outcome.TRIED);
        case 'n' -> told.put(slot, Outcome.NOT_TODAY);
        case 'r' -> told.put(slot, Outcome.REST);
        default -> {}
      }
    }
    return new Lately(planned, told);
  }

  @ParameterizedTest
  @CsvSource({
    "n, false",
    "nn, true",
    "ndn, true",
    "nddn, false",
    "nndd, false",
    "n...n, true",
    "....n, false",
    "nrn, true",
    "rrn, false",
    "........, false"
  })
  void twoOfTheLastThreeAnswersWereNotToday(String days, boolean expected) {
    assertThat(daily(days).isOftenNotToday()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dddddddd, false",
    "dddddddd.., true",
    "dtktdddd.n, true",
    "ddddddd..., false",
    "ddddddddddnnn, false",
    "nnnddddddddrd, true"
  })
  void eightOfTheLastTenPlannedWerePractised(String days, boolean expected) {
    assertThat(daily(days).isMostlyPractised()).isEqualTo(expected);
  }

  @Test
  void fourWeeksAtFourFifthsAreSettled() {
    Lately settled = daily("dddd.".repeat(5) + "dddd");
    Lately brief = daily("dddd.".repeat(5));
    Lately thin = daily("ddd..".repeat(6));

    assertThat(settled.isSettledOn(FIRST.plus(28))).isTrue();
    assertThat(brief.isSettledOn(FIRST.plus(24))).isFalse();
    assertThat(thin.isSettledOn(FIRST.plus(29))).isFalse();
  }

  @Test
  void whatWasLongAgoSettlesNothing() {
    Lately former = daily("d".repeat(30) + "...");

    assertThat(former.isSettledOn(FIRST.plus(60))).isFalse();
  }
}
