package dev.sotto.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.PracticeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said about the moments before: a letter each, {@code .} where nobody said anything. */
class ComebackTest {
  private static final Map<Character, Outcome> SAID =
      Map.of(
          'd', Outcome.DONE,
          't', Outcome.TINY,
          'k', Outcome.TRIED,
          'n', Outcome.NOT_TODAY,
          'r', Outcome.REST);

  private final List<Slot> planned = new ArrayList<>();
  private final Map<Slot, Outcome> told = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"nn", "nnn", "dnn", ".nn", "nrn", "nnr", "nrrrnr", "..dknrrn"})
  void twoPutOffMakeAReturn(String before) {
    assertThat(follows(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "n", "..", "n.", ".n", "n.n", "nn.", "ndn", "ntn", "nkn", "nnd", "rr"})
  void nothingElseDoes(String before) {
    assertThat(follows(before)).isFalse();
  }

  @Test
  void aNoForTheWholeDayIsOneNo() {
    tell(1, 0, Outcome.NOT_TODAY);
    plan(1, 1);
    assertThat(Comeback.follows(planned, told)).isFalse();

    tell(2, 0, Outcome.NOT_TODAY);
    plan(2, 1);
    assertThat(Comeback.follows(planned, told)).isTrue();
  }

  @Test
  void twoTimesOfOneDayAreTwoMoments() {
    tell(1, 0, Outcome.NOT_TODAY);
    tell(1, 1, Outcome.NOT_TODAY);

    assertThat(Comeback.follows(planned, told)).isTrue();
  }

  private boolean follows(String before) {
    for (int day = 0; day < before.length(); day++) {
      Slot slot = plan(day, 0);
      Outcome said = SAID.get(before.charAt(day));
      if (said != null) {
        told.put(slot, said);
      }
    }
    return Comeback.follows(planned, told);
  }

  private void tell(int day, int number, Outcome outcome) {
    told.put(plan(day, number), outcome);
  }

  private Slot plan(int day, int number) {
    Slot slot =
        new Slot(new PracticeId(1), new Day(LocalDate.of(2026, 11, 1).plusDays(day)), number);
    planned.add(slot);
    return slot;
  }
}
