package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hundred people are asked in the same minute, and Telegram takes thirty messages a second:
 * nobody is refused, and whoever writes meanwhile does not wait behind them.
 */
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
    seed(home, crowd);

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

  /** Puts everybody's next nudge at this moment, as if the bot had been off for a minute. */
  private static void seed(Home home, List<Seat> crowd) {
    Vault vault = Vault.open(home.keys(), home.data());
    Instant now = Instant.now();
    try (Database database = Database.open(home.data(), vault)) {
      database.change(tx -> crowd.forEach(guest -> seed(tx, guest.person().id(), now)));
    }
  }

  private static void seed(Tx tx, long chat, Instant now) {
    Noon noon = Noon.now();
    Settings settings = Settings.in(noon.zone(), new Country("DE"));
    Person person = tx.people().welcome(new ChatId(chat), settings, now).standing(Standing.PRESENT);
    tx.people().save(person);
    Plan plan =
        new Plan(
            Schedule.daily(now.atZone(noon.zone()).toLocalTime()),
            PrivateText.NONE,
            PrivateText.NONE,
            PrivateText.NONE,
            Plan.UNSAID);
    PrivateText words = new PrivateText("walk to the mill");
    PracticeId practice =
        tx.practices()
            .add(person.id(), PracticeKind.OTHER, words, PrivateText.NONE, words, plan, now);
    Day today = Day.at(now, noon.zone(), settings.dayStart());
    tx.alarms().planNudge(person.id(), new Slot(practice, today, 0), now);
  }
}
