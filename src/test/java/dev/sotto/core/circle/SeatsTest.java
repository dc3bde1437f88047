package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line knows one seat at most: the one it is shown at. */
class SeatsTest {

  static IntStream sizes() {
    return IntStream.rangeClosed(2, Matching.MOST);
  }

  /** Neighbours change places; any other order of seats is made of such changes. */
  @ParameterizedTest
  @MethodSource("sizes")
  void whoChangesPlacesTakesTheirLineAlong(int members) {
    int seats = World.seats(members);
    assertThat(World.each(seats >> 1).boxed().flatMap(seat -> changes(seats, seat)))
        .allMatch(Change::movesLinesWithPeople);
  }

  private static Stream<Change> changes(int seats, int seat) {
    return World.all(seats).map(world -> new Change(world, seat, seat << 1));
  }

  /** Those of two seats sit down on each other's. */
  private record Change(World before, int one, int other) {
    boolean movesLinesWithPeople() {
      World after = new World(before.seats(), moved(before.practised()));
      return World.each(before.seats()).allMatch(seat -> seesTheSame(seat, after));
    }

    private boolean seesTheSame(int seat, World after) {
      return Arrays.stream(Restraint.values())
          .allMatch(lot -> after.shown(moved(seat), lot) == before.shown(seat, lot));
    }

    private int moved(int chosen) {
      int both = one | other;
      boolean alike = (chosen & both) == 0 || (chosen & both) == both;
      return alike ? chosen : chosen ^ both;
    }
  }
}
