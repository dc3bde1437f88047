package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at any moment, also in the middle of a start, while people set up practices and
 * check in. They go on where they were and notice nothing but a pause: no accepted check-in is
 * lost, none counts twice, no tap is answered and not shown, and no nudge is lost. A message may
 * come twice, at most one a chat for each kill, because Telegram cannot be told that two are one.
 *
 * <p>More kills, with another seed:
 *
 * <pre>{@code
 * mvn verify -Dit.test=KilledAnywhereIT -Dsotto.kills=3000 -Dsotto.seed=7
 * }</pre>
 */
class KilledAnywhereIT {
  private static final int KILLS = Integer.getInteger("sotto.kills", 25);
  private static final long SEED = Long.getLong("sotto.seed", 1);

  /** How many kills the same data live through. */
  private static final int KILLS_A_LIFE = 25;

  private static final List<String> PEOPLE = List.of("Ada", "Bo", "Cem", "Dita", "Ewa", "Finn");

  /** One start in so many is killed before it is listening. */
  private static final int EARLY = 5;

  private static final int LONGEST_LIFE_MILLIS = 2500;

  private final Random random = new Random(SEED);
  private int kills;
  private int done;
  private int nudges;
  private int repeated;

  @TempDir private Path folder;

  @Test
  void nothingAcceptedIsLostAndNothingCountsTwice() throws Exception {
    while (kills < KILLS) {
      live(
          Files.createDirectory(folder.resolve("life-" + kills)),
          Math.min(KILLS, kills + KILLS_A_LIFE));
    }
    System.out.printf(
        "%d kills with seed %d: %d things done, %d nudges, %d messages came twice%n",
        kills, SEED, done, nudges, repeated);
  }

  private void live(Path place, int until) throws Exception {
    try (Sandbox sandbox = Sandbox.open(Options.usual());
        Sight sight = new Sight(sandbox)) {
      Home home = Home.in(place, sandbox);
      List<Regular> people =
          PEOPLE.stream().map(name -> new Regular(name, sandbox, random)).toList();
      int before = kills;
      while (kills < until) {
        beKilled(home, sandbox, sight, people);
        kills++;
      }
      try (Jar jar = Jar.start(home)) {
        people.forEach(Regular::leave);
        boolean content = sight.comes(Duration.ofSeconds(90), () -> areContent(people));
        assertThat(content).as(() -> told(people, home)).isTrue();
        assertThat(jar.terminate().exit(Duration.ofSeconds(10))).isZero();
      }
      int survived = kills - before;
      assertThat(people).allMatch(person -> person.repeated() <= survived);
      assertThat(home.said()).doesNotContain("put aside", "is dropped", "did not finish");
      done += people.stream().mapToInt(Regular::done).sum();
      nudges += (int) people.stream().filter(Regular::isNudged).count();
      repeated += people.stream().mapToInt(Regular::repeated).sum();
    }
  }

  private void beKilled(Home home, Sandbox sandbox, Sight sight, List<Regular> people)
      throws InterruptedException {
    sandbox.journal().clear();
    boolean early = random.nextInt(EARLY) == 0;
    try (Jar jar = early ? Jar.start(home) : Jar.listening(home, sandbox)) {
      Duration life = Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS));
      sight.during(life, () -> people.forEach(Regular::look));
      jar.kill();
    }
  }

  private static boolean areContent(List<Regular> people) {
    people.forEach(Regular::look);
    return people.stream().allMatch(Regular::isContent);
  }

  private static String told(List<Regular> people, Home home) {
    return Stream.concat(
            people.stream().filter(person -> !person.isContent()).map(Regular::waitsFor),
            Stream.of(home.said()))
        .reduce("", (all, line) -> all + "\n" + line);
  }
}
