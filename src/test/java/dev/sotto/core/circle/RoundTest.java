package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final Day MONDAY = new Day(LocalDate.of(2026, 3, 23));

  private final Round round = round(5);

  @Test
  void itLastsTwoWeeksFromMondayToSunday() {
    assertThat(round.last()).isEqualTo(new Day(LocalDate.of(2026, 4, 5)));
    assertThat(round.last().date().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void itCoversFourteenDays() {
    assertThat(around().filter(day -> round.covers(MONDAY.plus(day))))
        .containsExactlyElementsOf(IntStream.range(0, 14).boxed().toList());
  }

  @Test
  void itClosesOnTheThursdayBeforeItEnds() {
    assertThat(around().filter(day -> round.isClosing(MONDAY.plus(day))))
        .containsExactly(10, 11, 12, 13);
  }

  private static IntStream around() {
    return IntStream.range(-20, 40);
  }

  @Test
  void fromFiveOnSomethingIsShown() {
    assertThat(round(4).isLargeEnough()).isFalse();
    assertThat(round(5).isLargeEnough()).isTrue();
  }

  /** In the night before the last Sunday of March the clocks of Paris go forward. */
  @Test
  void aDayIsShownAtTheSameHourTheMorningAfter() {
    assertThat(round.shownAt(MONDAY)).isEqualTo(Instant.parse("2026-03-24T03:00:00Z"));
    assertThat(round.shownAt(MONDAY.plus(5))).isEqualTo(Instant.parse("2026-03-29T02:00:00Z"));
    assertThat(round.shownAt(round.last())).isEqualTo(Instant.parse("2026-04-06T02:00:00Z"));
  }

  private static Round round(int size) {
    return new Round(
        new RoundId(1),
        new CircleId(1),
        CircleKind.INVITED,
        MONDAY,
        size,
        ZoneId.of("Europe/Paris"),
        LocalTime.of(4, 0),
        Salt.draw(new Random(3)));
  }
}
