package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why nobody's answer is in a line: it says "at least", and need not say all that it could. */
class LowerBoundTest {

  static IntStream sizes() {
    return IntStream.rangeClosed(2, Matching.MOST);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyLineIsTrue(int members) {
    assertThat(views(members)).allMatch(view -> view.lines().stream().allMatch(view::bearsOut));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whatIsSaidOfADayCanBeSaidOfEveryFullerOne(int members) {
    assertThat(views(members))
        .allMatch(view -> view.fuller().allMatch(one -> one.lines().containsAll(view.lines())));
  }

  /** The theorem: nobody can be known not to have practised. */
  @ParameterizedTest
  @MethodSource("sizes")
  void everybodyElseMayHavePractisedWhateverIsSaid(int members) {
    assertThat(views(members))
        .allMatch(view -> view.withEverybodyElse().lines().containsAll(view.lines()));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void theNeutralLineCanBeSaidOfEveryDay(int members) {
    assertThat(views(members)).allMatch(view -> view.lines().contains(Shown.HERE));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void noLineRisesWhenOneMorePractisesLess(int members) {
    assertThat(views(members))
        .allMatch(
            view ->
                view.fuller()
                    .allMatch(
                        fuller ->
                            Arrays.stream(Restraint.values())
                                .allMatch(lot -> view.line(lot).compareTo(fuller.line(lot)) <= 0)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void moreRestraintNeverSaysMore(int members) {
    assertThat(views(members))
        .allMatch(
            view ->
                view.line(Restraint.NONE).compareTo(view.line(Restraint.A_STEP)) >= 0
                    && view.line(Restraint.A_STEP).compareTo(view.line(Restraint.ALL)) >= 0);
  }

  /** The order of the lines is by how much they say. */
  @ParameterizedTest
  @MethodSource("sizes")
  void eachSizeHasItsLines(int members) {
    Set<Shown> lines =
        views(members).flatMap(view -> view.lines().stream()).collect(Collectors.toSet());

    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            members < 5
                ? List.of(Shown.HERE)
                : members < 7
                    ? List.of(Shown.HERE, Shown.OTHERS_TOO)
                    : List.of(Shown.HERE, Shown.SOME, Shown.AT_LEAST_HALF));
  }

  private static Stream<View> views(int members) {
    int seats = World.seats(members);
    return World.all(seats)
        .flatMap(world -> World.each(seats).mapToObj(seat -> new View(world, seat)));
  }

  /** A world, looked at from one seat. */
  private record View(World world, int seat) {
    Shown line(Restraint lot) {
      return world.shown(seat, lot);
    }

    /** Returns all that may be said of it here. */
    Set<Shown> lines() {
      return Arrays.stream(Restraint.values())
          .map(this::line)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shown.class)));
    }

    boolean bearsOut(Shown line) {
      return switch (line) {
        case HERE -> true;
        case OTHERS_TOO -> Integer.bitCount(world.practised() & ~seat) >= 2;
        case SOME -> world.count() >= 2;
        case AT_LEAST_HALF -> world.count() * 2 >= world.members();
      };
    }

    /** Returns the worlds in which one more practised. */
    Stream<View> fuller() {
      return World.each(world.seats() & ~world.practised()).mapToObj(this::with);
    }

    View withEverybodyElse() {
      return with(world.seats() & ~seat);
    }

    private View with(int more) {
      return new View(new World(world.seats(), world.practised() | more), seat);
    }
  }
}
