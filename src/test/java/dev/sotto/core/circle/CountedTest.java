package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown at the seats of a Day, over many Days, salts and answers that are drawn. */
class CountedTest {
  private static final Day MONDAY = new Day(LocalDate.of(2026, 11, 30));
  private static final int MANY = 500;

  private final Random random = new Random(14);

  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9, 10})
  void aBandIsTheSameForEverybody(int members) {
    assertThat(days(members)).allMatch(day -> EnumSet.copyOf(lines(day)).size() == 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void whatIsHeldBackFromOneOfAFewNeedNotBeFromAnother(int members) {
    assertThat(days(members).map(day -> with(day, seats(members))))
        .anyMatch(day -> EnumSet.copyOf(lines(day)).size() == 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 10})
  void countedAgainItIsTheSame(int members) {
    assertThat(days(members)).allMatch(day -> lines(with(day, day.practised())).equals(lines(day)));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9, 10})
  void whoItIsThatPractisedChangesNoBand(int members) {
    assertThat(days(members)).allMatch(day -> lines(with(day, mixed(day))).equals(lines(day)));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void whichOthersPractisedChangesNothingAtASeat(int members) {
    assertThat(days(members))
        .allSatisfy(
            day -> {
              Set<Integer> mixed = mixed(day);
              assertThat(seats(members))
                  .filteredOn(seat -> mixed.contains(seat) == day.practised().contains(seat))
                  .allMatch(seat -> with(day, mixed).at(seat).equals(day.at(seat)));
            });
  }

  /** Nothing of a Day depends on who left: only seats are counted, by the size at the start. */
  @Test
  void whoLeavesStaysASeatUntilTheRoundEnds() {
    assertThat(days(7))
        .allSatisfy(
            day -> {
              Seat stays = new Seat(day.round(), 6, false);
              Seat left = new Seat(day.round(), 6, true);

              assertThat(lines(with(day, Set.of(0, 1, 2, left.number()))))
                  .isEqualTo(lines(with(day, Set.of(0, 1, 2, stays.number()))))
                  .doesNotContain(Shown.OTHERS_TOO);
            });
    assertThat(
            days(7).map(day -> with(day, Set.of(0, 1, 2, 6))).flatMap(day -> lines(day).stream()))
        .contains(Shown.AT_LEAST_HALF);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 10})
  void aNodIsSeenByAllButWhoNodded(int members) {
    Counted one = nodded(members, Set.of(2));
    Counted two = nodded(members, Set.of(2, 3));

    assertThat(seats(members)).allMatch(seat -> one.at(seat).nod() == (seat != 2));
    assertThat(seats(members)).allMatch(seat -> two.at(seat).nod());
    assertThat(seats(members)).noneMatch(seat -> nodded(members, Set.of()).at(seat).nod());
  }

  @Test
  void aNodChangesNoLineAndNoLineANod() {
    assertThat(days(8))
        .allSatisfy(
            day -> {
              Counted nodded = new Counted(day.round(), MONDAY, day.practised(), Set.of(0));

              assertThat(lines(nodded)).isEqualTo(lines(day));
              assertThat(nodded.at(1).nod()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void fewerThanFiveSeeNeitherLineNorNod(int members) {
    Counted busy = new Counted(round(members), MONDAY, seats(members), seats(members));

    assertThat(seats(members))
        .allMatch(seat -> busy.at(seat).equals(new Glimpse(MONDAY, Shown.HERE, false)));
  }

  private Counted nodded(int members, Set<Integer> nodded) {
    return new Counted(round(members), MONDAY, Set.of(), nodded);
  }

  private Stream<Counted> days(int members) {
    return Stream.generate(() -> new Counted(round(members), MONDAY, some(members), Set.of()))
        .limit(MANY);
  }

  private Set<Integer> some(int members) {
    return seats(members).stream()
        .filter(seat -> random.nextBoolean())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As many of them, but others. */
  private Set<Integer> mixed(Counted day) {
    List<Integer> seats = new ArrayList<>(seats(day.round().size()));
    Collections.shuffle(seats, random);
    return Set.copyOf(seats.subList(0, day.practised().size()));
  }

  private static Counted with(Counted day, Set<Integer> practised) {
    return new Counted(day.round(), day.day(), practised, day.nodded());
  }

  private static List<Shown> lines(Counted day) {
    return IntStream.range(0, day.round().size()).mapToObj(seat -> day.at(seat).line()).toList();
  }

  private static Set<Integer> seats(int members) {
    return IntStream.range(0, members).boxed().collect(Collectors.toUnmodifiableSet());
  }

  private Round round(int members) {
    return new Round(
        new RoundId(1),
        new CircleId(1),
        CircleKind.MATCHED,
        MONDAY,
        members,
        ZoneOffset.UTC,
        LocalTime.of(9, 0),
        Salt.draw(random));
  }
}
