package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.PersonId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is put together, in crowds that are drawn: small and large, close by and far apart. */
class MatchingTest {
  private static final Duration BAND = Duration.ofHours(3);
  private static final int WESTERNMOST = -12 * 60;

  @Test
  void everyCircleHoldsFiveToTen() {
    assertThat(crowds().flatMap(crowd -> crowd.circles().stream()))
        .isNotEmpty()
        .allMatch(circle -> circle.size() >= 5 && circle.size() <= 10);
  }

  @Test
  void everyCircleIsOfOneRhythmAndWithinThreeHours() {
    assertThat(crowds().flatMap(crowd -> crowd.circles().stream()))
        .allMatch(circle -> circle.stream().map(Waiting::rhythm).distinct().count() == 1)
        .allMatch(
            circle ->
                circle.stream().allMatch(one -> circle.stream().allMatch(it -> reaches(one, it))));
  }

  @Test
  void nobodyIsInTwoCircles() {
    assertThat(crowds()).allSatisfy(crowd -> assertThat(crowd.placed()).doesNotHaveDuplicates());
  }

  /**
   * Some of them may be within reach of people who are in a circle: it is not taken apart, nor
   * filled up, for them.
   */
  @Test
  void thoseLeftOverAreTooFewForAnotherCircle() {
    assertThat(crowds().flatMap(crowd -> crowd.leftOver().stream().map(crowd::leftOverToTheEast)))
        .isNotEmpty()
        .allMatch(within -> within.size() < 5);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0, 0, 0",
    "5, 1, 5, 5",
    "10, 1, 10, 10",
    "11, 2, 5, 6",
    "21, 3, 7, 7",
    "64, 7, 9, 10"
  })
  void thoseTogetherAreDealtEvenlyToAsFewAsHoldThem(int people, int circles, int least, int most) {
    Crowd crowd = Crowd.of(together(people), new Random(people));

    assertThat(crowd.circles())
        .hasSize(circles)
        .allMatch(it -> it.size() >= least && it.size() <= most);
    assertThat(crowd.leftOver()).hasSize(circles == 0 ? people : 0);
  }

  @Test
  void anotherTimeTheyAreWithOthers() {
    List<Waiting> people = together(30);
    Set<Set<Waiting>> companions =
        IntStream.range(0, 20)
            .mapToObj(seed -> Crowd.of(people, new Random(seed)).circleOf(people.get(0)))
            .collect(Collectors.toSet());

    assertThat(companions).hasSize(20);
    assertThat(Crowd.of(people, new Random(7))).isEqualTo(Crowd.of(people, new Random(7)));
  }

  private static boolean reaches(Waiting one, Waiting other) {
    return east(one, other).abs().compareTo(BAND) <= 0;
  }

  /** How much later it is with the other. */
  private static Duration east(Waiting one, Waiting other) {
    return Duration.ofSeconds(other.offset().getTotalSeconds() - one.offset().getTotalSeconds());
  }

  private static List<Waiting> together(int people) {
    return IntStream.range(0, people)
        .mapToObj(number -> new Waiting(new PersonId(number), Rhythm.MOST_DAYS, ZoneOffset.UTC))
        .toList();
  }

  private static Stream<Crowd> crowds() {
    return LongStream.range(0, 500).mapToObj(Random::new).map(Crowd::draw);
  }

  /** People who wait, and the circles that were formed of them. */
  private record Crowd(List<Waiting> waiting, List<List<Waiting>> circles) {
    static Crowd draw(Random random) {
      int quarters = 1 + random.nextInt(26 * 4);
      List<Waiting> waiting = new ArrayList<>();
      for (int number = random.nextInt(60); number > 0; number--) {
        int minutes = WESTERNMOST + 15 * random.nextInt(quarters);
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * minutes);
        waiting.add(new Waiting(new PersonId(number), rhythm(random), offset));
      }
      return of(waiting, random);
    }

    static Crowd of(List<Waiting> waiting, Random chance) {
      Map<PersonId, Waiting> people =
          waiting.stream().collect(Collectors.toMap(Waiting::person, Function.identity()));
      return new Crowd(
          waiting,
          Matching.circles(waiting, chance).stream()
              .map(circle -> circle.stream().map(people::get).toList())
              .toList());
    }

    List<Waiting> placed() {
      return circles.stream().flatMap(List::stream).toList();
    }

    List<Waiting> leftOver() {
      return waiting.stream().filter(it -> !placed().contains(it)).toList();
    }

    /** Returns whoever is left over within reach of one who is, no further west than they are. */
    List<Waiting> leftOverToTheEast(Waiting one) {
      return leftOver().stream()
          .filter(
              it -> it.rhythm() == one.rhythm() && !east(one, it).isNegative() && reaches(one, it))
          .toList();
    }

    Set<Waiting> circleOf(Waiting one) {
      return Set.copyOf(circles.stream().filter(it -> it.contains(one)).findFirst().orElseThrow());
    }

    private static Rhythm rhythm(Random random) {
      return random.nextBoolean() ? Rhythm.MOST_DAYS : Rhythm.SOME_DAYS;
    }
  }
}
