package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.sotto.core.checkin.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SaltTest {
  private static final int DRAWN = 16_000;
  private static final Random RANDOM = new Random(8);
  private static final List<Salt> SALTS =
      Stream.generate(() -> Salt.draw(RANDOM)).limit(DRAWN).toList();
  private static final Day MONDAY = new Day(LocalDate.of(2026, 11, 30));

  @Test
  void drawnAgainItIsTheSame() {
    assertThat(SALTS)
        .allMatch(salt -> new Salt(salt.value()).restraint(MONDAY, 3) == salt.restraint(MONDAY, 3));
  }

  @ParameterizedTest
  @CsvSource({"NONE, 6", "A_STEP, 1", "ALL, 1"})
  void ofEightLotsSixHoldNothingBackAndTheOthersOneEach(Restraint restraint, int lots) {
    assertThat(drawn(salt -> salt.restraint(MONDAY, 0) == restraint))
        .isCloseTo((long) DRAWN * lots / 8, withinPercentage(5));
  }

  /** Or the next Day, or a neighbour's line, would say what was held back. */
  @ParameterizedTest
  @EnumSource
  void aLotSaysNothingOfTheNextDayNorOfAnotherSeat(Restraint known) {
    Predicate<Salt> here = salt -> salt.restraint(MONDAY, 1) == known;
    for (Restraint other : Restraint.values()) {
      long expected = drawn(here) * drawn(salt -> salt.restraint(MONDAY, 1) == other) / DRAWN;

      assertThat(drawn(here.and(salt -> salt.restraint(MONDAY.plus(1), 1) == other)))
          .isCloseTo(expected, withinPercentage(20));
      assertThat(drawn(here.and(salt -> salt.restraint(MONDAY, 2) == other)))
          .isCloseTo(expected, withinPercentage(20));
    }
  }

  private static long drawn(Predicate<Salt> which) {
    return SALTS.stream().filter(which).count();
  }

  @Test
  void noTwoAreAlikeAndNoneIsRead() {
    assertThat(SALTS)
        .extracting(Salt::value)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.length() == 32);
    assertThat(SALTS).allMatch(salt -> !salt.toString().contains(salt.value()));
  }
}
