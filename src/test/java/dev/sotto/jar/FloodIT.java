package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Seat;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hundred people are asked in the same minute, and Telegram takes thirty messages a second:
 * nobody is refused, and whoever writes meanwhile does not wait behind them.
 */
@Tag("alone")
class FloodIT {
  private static final int CROWD = 300;
  private static final int HALFWAY = CROWD / 2;

  /** Ten seconds at the pace Telegram allows, and room for a busy machine. */
  private static final Duration ALL_GONE = Duration.ofSeconds(40);

  private static final Duration A_REPLY = Duration.ofSeconds(3);
  private static final int TOO_MANY = 429;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void nobodyIsRefusedAndNobodyWaitsLong() throws Exception {
    Home home = Home.in(folder, sandbox);
    List<Seat> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      Seat guest = sandbox.person("Guest" + i);
      guest.start();
      crowd.add(guest);
    }
    sandbox.updates().drop();
    Noon noon = Noon.now();
    new Seed(noon.zone(), noon.time().truncatedTo(ChronoUnit.MINUTES), aMinuteAgo())
        .sow(home, crowd.stream().map(guest -> guest.person().id()).toList());

    try (Jar jar = Jar.start(home);
        Sight sight = new Sight(sandbox)) {
      assertThat(sight.comes(ALL_GONE, () -> asked(crowd) >= HALFWAY)).isTrue();
      Instant written = Instant.now();
      ada.ask("/start");
      Duration waited = Duration.between(written, Instant.now());
      assertThat(asked(crowd)).as("nudges that left before the reply").isLessThan(CROWD);
      assertThat(sight.comes(ALL_GONE, () -> asked(crowd) == CROWD)).isTrue();

      System.out.printf(
          "a reply in the middle of %d nudges waited %d ms%n", CROWD, waited.toMillis());
      assertThat(waited).isLessThan(A_REPLY);
      assertThat(sandbox.journal().of("sendMessage"))
          .hasSize(CROWD + 1)
          .extracting(Journal.Entry::status)
          .doesNotContain(TOO_MANY);
      assertThat(jar.isAlive()).isTrue();
    }
  }

  private static int asked(List<Seat> crowd) {
    return (int) crowd.stream().filter(guest -> guest.chat().messages().size() > 1).count();
  }

  private static Instant aMinuteAgo() {
    return Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(1);
  }
}
