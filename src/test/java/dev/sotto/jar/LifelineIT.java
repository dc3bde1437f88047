package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Seat;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise Q11 on the finished jar: whoever writes that they want to die is answered within seconds,
 * with the database held by another process, the disk full, and the allowances used up.
 */
class LifelineIT {
  private static final String WORDS = "i want to die";
  private static final String REPLY = "Are you having thoughts of ending your life?";

  /** A busy machine included; most replies take some milliseconds. */
  private static final Duration SECONDS = Duration.ofSeconds(8);

  /** Longer than a batch that is not taken waits for another try. */
  private static final Duration RECOVERY = Duration.ofSeconds(30);

  private static final int CROWD = 200;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void withTheDatabaseHeldByAnotherProcess() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      try (Connection other =
              DriverManager.getConnection("jdbc:sqlite:" + home.data().resolve("sotto.db"));
          Statement lock = other.createStatement()) {
        lock.execute("BEGIN EXCLUSIVE");
        isAnswered("the database held");
        ada.press("Not sure");
        ada.hears("I keep answering");
        ada.seat().say("/helplines");
        ada.hears("People you can talk to");
        lock.execute("ROLLBACK");
      }
      isSaidOnceWhenAllIsWellAgain();
      assertThat(jar.isAlive()).isTrue();
      assertThat(home.said()).doesNotContain(WORDS);
    }
  }

  @Test
  void withTheDiskFull() throws Exception {
    try (SmallDisk disk = SmallDisk.under(folder);
        Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      disk.fill();
      ada.seat().say("did 7 min yesterday");
      ada.hears("I couldn't note that down");

      isAnswered("the disk full");
      disk.relieve();
      isSaidOnceWhenAllIsWellAgain();
      assertThat(jar.isAlive()).isTrue();
    }
  }

  @Test
  void withBothAllowancesUsedUp() throws Exception {
    Home home = Home.in(folder, sandbox);
    List<Seat> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      Seat guest = sandbox.person("Guest" + i);
      guest.start();
      crowd.add(guest);
    }
    ada.seat().start();
    sandbox.updates().drop();
    Noon noon = Noon.now();
    Instant before = Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(1);
    new Seed(noon.zone(), noon.time().truncatedTo(ChronoUnit.MINUTES), before)
        .sow(home, crowd.stream().map(guest -> guest.person().id()).toList());

    try (Jar jar = Jar.start(home);
        Sight sight = new Sight(sandbox)) {
      assertThat(sight.comes(Sight.PATIENCE, () -> asked(crowd) > 0)).isTrue();
      for (int i = 0; i < 20; i++) {
        ada.seat().say("/help");
      }
      isAnswered("both allowances used up");
      assertThat(asked(crowd)).as("nudges that had left by then").isLessThan(CROWD);
      assertThat(jar.isAlive()).isTrue();
    }
  }

  private void isAnswered(String with) throws InterruptedException {
    Instant written = Instant.now();
    ada.seat().say(WORDS);
    try (Sight sight = new Sight(sandbox)) {
      assertThat(sight.comes(SECONDS, () -> replies() == 1)).as("a reply with " + with).isTrue();
    }
    System.out.printf(
        "with %s the reply took %d ms%n",
        with, Duration.between(written, Instant.now()).toMillis());
  }

  /** The update comes again until it is noted, and the reply does not. */
  private void isSaidOnceWhenAllIsWellAgain() throws Exception {
    int said = ada.seat().say("/week");
    try (Sight sight = new Sight(sandbox)) {
      assertThat(
              sight.comes(
                  RECOVERY,
                  () -> ada.heardSince(said).stream().anyMatch(m -> m.text().contains("mill"))))
          .isTrue();
    }
    assertThat(replies()).isEqualTo(1);
    assertThat(sandbox.journal().of("sendMessage"))
        .filteredOn(Journal.Entry::ok)
        .extracting(Journal.Entry::params)
        .filteredOn(sent -> sent.path("text").asText().contains(REPLY))
        .hasSize(1);
  }

  private long replies() {
    return ada.heard().stream().filter(message -> message.text().contains(REPLY)).count();
  }

  private static int asked(List<Seat> crowd) {
    return (int) crowd.stream().filter(guest -> guest.chat().messages().size() > 1).count();
  }
}
