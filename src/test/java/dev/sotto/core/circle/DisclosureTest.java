package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.circle.Insight.Certain;
import dev.sotto.core.circle.Insight.Seen;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every circle of two to ten, every world it can be in, everybody in it, and every lot that can be
 * drawn. What may be worked out is worked out by leaving over the worlds that fit; {@code
 * src/adr/0014} says what follows.
 */
class DisclosureTest {
  private static final int MOST = Matching.MOST;

  static IntStream sizes() {
    return IntStream.rangeClosed(2, MOST);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nobodyLearnsAnAnswerFromALine(int members) {
    World.each(World.seats(members))
        .forEach(
            observer ->
                assertThat(Insight.ofOneDay(members, observer).everCertain())
                    .as("seat " + observer)
                    .containsExactly(Certain.NOTHING));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void norDoTwoWhoPutTogetherWhatTheyKnow(int members) {
    pairs(members)
        .forEach(
            pair ->
                assertThat(Insight.ofOneDay(members, pair).everCertain())
                    .as("seats " + pair)
                    .containsExactly(Certain.NOTHING));
  }

  /**
   * The leaver, who knows their own answer, may be one of the two. A join is a leave backwards. It
   * is the last seat that leaves: {@link SeatsTest} shows that seats are alike.
   */
  @ParameterizedTest
  @MethodSource("sizes")
  void norAcrossALeaveOrAJoinWhenEverybodyAnswersTheSameOnBothDays(int members) {
    int seats = World.seats(members);
    Stream.concat(World.each(seats).boxed(), pairs(members).boxed())
        .forEach(
            observers ->
                assertThat(acrossALeave(members, observers).everCertain())
                    .as("seats " + observers)
                    .containsExactly(Certain.NOTHING));
  }

  private static Insight acrossALeave(int members, int observers) {
    int stay = World.seats(members - 1);
    List<Lots> lots = Lots.all(members - 1, count(observers & stay));
    Insight insight = new Insight(observers);
    for (Sight before : Sight.all(members, observers)) {
      Sight.of(before.world().of(stay), observers, lots)
          .forEach(after -> insight.add(before.and(after)));
    }
    return insight;
  }

  /** The first seat looks on. A bit for every answer: those of the second Day come behind. */
  @ParameterizedTest
  @MethodSource("sizes")
  void norWhenTheirAnswersAreFreeFromDayToDay(int members) {
    int observer = 1;
    List<Sight> after = Sight.all(members - 1, observer);
    Insight insight = new Insight(observer | observer << members);
    for (Sight before : Sight.all(members, observer)) {
      after.forEach(next -> insight.add(before.then(next)));
    }

    assertThat(insight.everCertain()).containsExactly(Certain.NOTHING);
  }

  /**
   * What larger coalitions learn is that all of the others practised, and only when a line says it
   * of as many as there are others. That somebody did not is never to be learnt, not by all the
   * others together.
   */
  @ParameterizedTest
  @CsvSource({"5, 3", "6, 4", "7, 3", "8, 4", "9, 4", "10, 5"})
  void soManyTogetherMayLearnThatAllTheOthersPractised(int members, int fewest) {
    Set<Integer> enough = new TreeSet<>();
    for (int size = 1; size < members; size++) {
      int coalition = World.seats(size);
      int others = World.seats(members) & ~coalition;
      for (Map.Entry<Seen, Certain> after :
          Insight.ofOneDay(members, coalition).certain().entrySet()) {
        boolean all = ofOthers(members, coalition, after.getKey()) == count(others);
        assertThat(after.getValue())
            .as("%d of %d saw %s", size, members, after.getKey())
            .isEqualTo(new Certain(all ? others : 0, 0));
        if (all) {
          enough.add(size);
        }
      }
    }

    assertThat(enough).first().isEqualTo(fewest);
  }

  /** How many outside the coalition must have practised by the lines that it was shown. */
  private static int ofOthers(int members, int coalition, Seen seen) {
    int[] seats = World.each(coalition).toArray();
    return IntStream.range(0, seats.length)
        .map(
            at ->
                switch (seen.lines().get(at)) {
                  case HERE -> 0;
                  case OTHERS_TOO -> 2 - count(seen.own() & ~seats[at]);
                  case SOME -> 2 - count(seen.own());
                  case AT_LEAST_HALF -> (members + 1) / 2 - count(seen.own());
                })
        .max()
        .orElseThrow();
  }

  private static int count(int seats) {
    return Integer.bitCount(seats);
  }

  private static IntStream pairs(int members) {
    int seats = World.seats(members);
    return World.subsets(seats).filter(some -> count(some) == 2 && some != seats);
  }
}
