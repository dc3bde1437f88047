package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sotto.core.circle.Insight.Seen;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far lines move what somebody believes of another, when as far as they know all practise alike
 * often and each for themselves. Summed over all worlds and lots, not sampled; the figures are
 * those of {@code src/adr/0014}.
 */
class BeliefTest {
  private static final double TO_TWO_PLACES = 0.005;
  private static final double EXACTLY = 1e-12;

  /** The least and the most that seeing these lines changes of a belief, over rates and sizes. */
  @ParameterizedTest
  @CsvSource({
    "5, 6, HERE, -0.15, 0.00",
    "5, 6, OTHERS_TOO, 0.00, 0.42",
    "5, 6, HERE HERE, -0.33, 0.00",
    "5, 6, HERE OTHERS_TOO, -0.12, 0.58",
    "5, 6, OTHERS_TOO OTHERS_TOO, 0.00, 0.58",
    "7, 10, HERE, -0.14, 0.00",
    "7, 10, SOME, -0.14, 0.26",
    "7, 10, AT_LEAST_HALF, 0.00, 0.57",
    "7, 10, HERE HERE, -0.15, 0.00",
    "7, 10, SOME SOME, -0.16, 0.32",
    "7, 10, AT_LEAST_HALF AT_LEAST_HALF, 0.00, 0.70",
  })
  void linesMoveABeliefNoFurther(int from, int to, String shown, double down, double up) {
    List<Shown> lines = Arrays.stream(shown.split(" ")).map(Shown::valueOf).toList();
    double[] moves =
        IntStream.rangeClosed(from, to)
            .boxed()
            .flatMapToDouble(
                members ->
                    IntStream.rangeClosed(1, 9)
                        .mapToDouble(tenths -> tenths / 10.0)
                        .flatMap(rate -> moves(members, rate, lines)))
            .toArray();

    assertThat(Arrays.stream(moves).min().orElseThrow()).isCloseTo(down, within(TO_TWO_PLACES));
    assertThat(Arrays.stream(moves).max().orElseThrow()).isCloseTo(up, within(TO_TWO_PLACES));
  }

  private static DoubleStream moves(int members, double rate, List<Shown> lines) {
    int observers = World.seats(lines.size());
    return beliefs(members, observers, rate).entrySet().stream()
        .filter(seen -> seen.getKey().lines().equals(lines))
        .mapToDouble(seen -> seen.getValue().practised() - rate);
  }

  /** BEHAVIOUR G2c. */
  @Test
  void theNeutralLineOfSixMovesAnEvenBeliefToSixtyTwoPercent() {
    assertThat(beliefs(6, 1, 0.5).entrySet())
        .filteredOn(seen -> seen.getKey().lines().equals(List.of(Shown.HERE)))
        .hasSize(2)
        .allSatisfy(
            seen -> assertThat(1 - seen.getValue().practised()).isCloseTo(0.62, within(EXACTLY)));
  }

  /**
   * What is held back evens out over Days on which everybody answers as the day before. What is
   * left is what the plain line says; who practises in a band and never sees more than the neutral
   * line comes close to being sure that nobody else does.
   */
  @ParameterizedTest
  @CsvSource({
    "5, false, 0.65, 0.79, 0.80",
    "6, false, 0.62, 0.81, 0.83",
    "7, false, 0.64, 0.83, 0.86",
    "7, true,  0.59, 0.90, 1.00",
    "10, false, 0.57, 0.81, 0.90",
    "10, true, 0.55, 0.73, 1.00",
  })
  void whatIsHeldBackEvensOutOverEqualDays(
      int members, boolean own, double one, double three, double fourteen) {
    assertThat(absent(members, own, 1)).isCloseTo(one, within(TO_TWO_PLACES));
    assertThat(absent(members, own, 3)).isCloseTo(three, within(TO_TWO_PLACES));
    assertThat(absent(members, own, 14)).isCloseTo(fourteen, within(TO_TWO_PLACES)).isLessThan(1);
  }

  /** The belief that another does not practise, from an even one, after so many neutral lines. */
  private static double absent(int members, boolean own, int days) {
    int observer = 1;
    int other = 2;
    Belief belief =
        World.all(World.seats(members))
            .filter(world -> world.practised(observer) == own)
            .map(world -> Belief.of(Math.pow(neutral(world, observer), days), world, other))
            .reduce(Belief.NONE, Belief::and);
    return 1 - belief.practised();
  }

  private static double neutral(World world, int observer) {
    return Lots.all(world.members(), 1).stream()
        .filter(lots -> world.shown(observer, lots.held()).equals(List.of(Shown.HERE)))
        .mapToDouble(Lots::chance)
        .sum();
  }

  /** Returns what is believed of the last seat after everything that can be seen. */
  private static Map<Seen, Belief> beliefs(int members, int observers, double rate) {
    int other = 1 << (members - 1);
    List<Lots> all = Lots.all(members, Integer.bitCount(observers));
    Map<Seen, Belief> beliefs = new HashMap<>();
    World.all(World.seats(members))
        .forEach(
            world ->
                all.forEach(
                    lots ->
                        beliefs.merge(
                            new Seen(
                                world.practised() & observers, world.shown(observers, lots.held())),
                            Belief.of(lots.chance() * chance(world, rate), world, other),
                            Belief::and)));
    return beliefs;
  }

  private static double chance(World world, double rate) {
    return Math.pow(rate, world.count()) * Math.pow(1 - rate, world.members() - world.count());
  }

  /** How likely the worlds are that look alike, and those of them in which the other practised. */
  private record Belief(double all, double with) {
    static final Belief NONE = new Belief(0, 0);

    static Belief of(double chance, World world, int other) {
      return new Belief(chance, world.practised(other) ? chance : 0);
    }

    Belief and(Belief more) {
      return new Belief(all + more.all, with + more.with);
    }

    double practised() {
      return with / all;
    }
  }
}
