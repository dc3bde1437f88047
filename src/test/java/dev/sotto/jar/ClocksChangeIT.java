package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Flood;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night in which the clocks change, lived through by the real program sixty times as fast. Needs
 * libfaketime ({@code apt install faketime}).
 */
class ClocksChangeIT {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Skipped in spring, and there twice in autumn. */
  private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

  /** A start takes some minutes of a clock that runs so fast. */
  private static final Duration FIRST = Duration.ofSeconds(60);

  /** An hour and a little of the fast clock, in which the second half past two comes. */
  private static final Duration AN_HOUR = Duration.ofSeconds(65);

  @TempDir private Path folder;

  @BeforeEach
  void needsFaketime() {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "faketime"))),
        "faketime is not installed");
  }

  @Test
  void halfPastTwoIsAskedAboutOnceInSpringAndInAutumn() throws Exception {
    try (Night spring = Night.from("2027-03-28 01:15:00", folder.resolve("spring"));
        Night autumn = Night.from("2026-10-25 00:15:00", folder.resolve("autumn"))) {
      assertThat(spring.isAsked(FIRST, 1)).as(spring::said).isTrue();
      assertThat(autumn.isAsked(FIRST, 1)).as(autumn::said).isTrue();

      assertThat(autumn.isAsked(AN_HOUR, 2)).isFalse();
      assertThat(spring.isAsked(Duration.ZERO, 2)).isFalse();
      assertThat(List.of(spring, autumn)).allMatch(night -> night.jar().isAlive());
    }
  }

  /** A bot that lives through a night, and somebody who is to be asked in it. */
  private record Night(Sandbox sandbox, Talker sleeper, Home home, Jar jar)
      implements AutoCloseable {

    static Night from(String start, Path folder) throws IOException {
      Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));
      Talker sleeper = Talker.named("Ada", sandbox);
      sleeper.seat().start();
      sandbox.updates().drop();
      Home home = Home.in(Files.createDirectory(folder), sandbox).with("TZ", "UTC");
      Instant began = Instant.parse(start.replace(' ', 'T') + "Z");
      new Seed(BERLIN, HALF_PAST_TWO, began).sow(home, List.of(sleeper.seat().person().id()));
      List<String> faketime = List.of("faketime", "-f", "@" + start + " x60");
      return new Night(sandbox, sleeper, home, Jar.start(home, faketime, List.of()));
    }

    boolean isAsked(Duration patience, int times) throws InterruptedException {
      try (Sight sight = new Sight(sandbox)) {
        return sight.comes(patience, () -> sleeper.heard().size() >= times);
      }
    }

    String said() {
      return home.said();
    }

    @Override
    public void close() {
      jar.close();
      sandbox.close();
    }
  }
}
