package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Fault;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nudge comes on time, and an answer to it costs no message. */
@Tag("alone")
class PunctualIT {
  private static final Duration LATE = Duration.ofSeconds(2);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /** A minute, and what a busy machine adds. */
  private static final Duration A_MINUTE = Duration.ofSeconds(90);

  /** How soon a nudge can be while there is still time to set it up. */
  private static final int AHEAD_SECONDS = 12;

  private static final int CROWD = 200;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);
  private final Talker bo = Talker.named("Bo", sandbox);
  private final CountDownLatch slow = new CountDownLatch(1);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    slow.countDown();
    sandbox.close();
  }

  @Test
  void asksOnTimeAndTakesYesForAnAnswer() throws Exception {
    try (Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
      LocalTime at = nextMinute();
      ada.setUp("walk to the mill, daily at " + at);
      bo.setUp("walk to the mill, daily at " + at);

      Message typed = nudge(ada);
      Message tapped = nudge(bo);
      assertThat(lateness(typed)).isBetween(Duration.ZERO, LATE);
      assertThat(lateness(tapped)).isBetween(Duration.ZERO, LATE);

      sandbox.journal().clear();
      int words = ada.seat().say("did it");
      ada.await("the emoji", () -> hasReaction(words));
      assertThat(quietly("sendMessage")).isEmpty();
      assertThat(settled("setMessageReaction")).hasSize(1);

      sandbox.journal().clear();
      bo.press("Did it");
      bo.await("the mark", () -> bo.offers("Undo"));
      assertThat(quietly("sendMessage")).isEmpty();
      assertThat(settled("editMessageText")).hasSize(1);
      assertThat(settled("answerCallbackQuery")).hasSize(1);
      assertThat(jar.terminate().exit(Sight.PATIENCE)).isZero();
    }
  }

  @Test
  void endsAPressAtOnceThoughEveryLetterIsSlow() throws Exception {
    try (Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
      ada.seat().start();
      ada.await("the welcome", () -> ada.offers(Talker.BEGIN));
      sandbox.faults().on("sendMessage").times(CROWD).meet(Fault.holdUntil(slow));
      for (int i = 0; i < CROWD; i++) {
        sandbox.person("Guest" + i).start();
      }
      sandbox.updates().awaitTaken(Sight.PATIENCE);

      Instant pressed = Instant.now();
      ada.press(Talker.BEGIN);
      assertThat(Duration.between(pressed, Instant.now())).isLessThan(AT_ONCE);
      slow.countDown();
      assertThat(jar.isAlive()).isTrue();
    }
  }

  /** The next whole minute that is not too near. */
  private static LocalTime nextMinute() {
    return Noon.now().time().plusSeconds(AHEAD_SECONDS + 60).truncatedTo(ChronoUnit.MINUTES);
  }

  private Message nudge(Talker talker) throws InterruptedException {
    try (Sight sight = new Sight(sandbox)) {
      assertThat(sight.comes(A_MINUTE, () -> talker.offers("Did it"))).isTrue();
    }
    return talker.seat().offering("Did it");
  }

  private static Duration lateness(Message nudge) {
    return Duration.between(nudge.sent().truncatedTo(ChronoUnit.MINUTES), nudge.sent());
  }

  private boolean hasReaction(int message) {
    return ada.seat().chat().message(message).stream()
        .anyMatch(said -> !said.reactions().isEmpty());
  }

  /** What was called by the time everything that was said is dealt with. */
  /** The calls of a method, once there is one: it is on the screen before it is in the journal. */
  private List<Journal.Entry> settled(String method) throws Exception {
    sandbox.journal().await(journal -> !journal.of(method).isEmpty(), Sight.PATIENCE);
    return quietly(method);
  }

  private List<Journal.Entry> quietly(String method) throws Exception {
    sandbox.updates().awaitTaken(Sight.PATIENCE);
    return sandbox.journal().of(method);
  }
}
