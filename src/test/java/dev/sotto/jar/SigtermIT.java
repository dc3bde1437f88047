package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked to stop, the bot ends in order and in time, whatever it is in the middle of. */
class SigtermIT {
  /** What Docker gives a container before it kills it. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int PLENTY = 1000;

  /** More than may leave at once in one chat. */
  private static final int QUESTIONS = 5;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);
  private final CountDownLatch held = new CountDownLatch(1);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    held.countDown();
    sandbox.close();
  }

  @Test
  void endsALongPoll() throws Exception {
    try (Jar jar = Jar.listening(home(), sandbox)) {
      assertThat(jar.terminate().exit(GRACE)).isZero();
    }
    assertThat(home().said()).endsWith("stopped" + System.lineSeparator());
    assertThat(home().data().resolve("sotto.db-wal")).doesNotExist();
  }

  @Test
  void losesNothingThatMayNotLeaveYet() throws Exception {
    int heard;
    try (Jar jar = Jar.listening(home(), sandbox)) {
      ada.setUp("walk to the mill, daily at 8");
      heard = ada.heard().size();
      for (int i = 0; i < QUESTIONS; i++) {
        ada.seat().say("/help");
      }
      sandbox.updates().awaitTaken(Sight.PATIENCE);

      assertThat(jar.terminate().exit(GRACE)).isZero();
    }
    try (Jar jar = Jar.listening(home(), sandbox)) {
      ada.await("every answer", () -> ada.heard().size() >= heard + QUESTIONS);
      assertThat(jar.terminate().exit(GRACE)).isZero();
    }
    assertThat(ada.heard()).hasSize(heard + QUESTIONS);
  }

  @Test
  void keepsWhatCannotLeave() throws Exception {
    sandbox.faults().on("sendMessage").times(PLENTY).meet(Fault.holdUntil(held));
    try (Jar jar = Jar.listening(home(), sandbox)) {
      ada.seat().start();
      sandbox.updates().awaitTaken(Sight.PATIENCE);

      assertThat(jar.terminate().exit(GRACE)).isZero();
    }
    assertThat(ada.heard()).isEmpty();
    sandbox.faults().clear();

    try (Jar jar = Jar.listening(home(), sandbox)) {
      ada.await("the welcome", () -> ada.offers(Talker.BEGIN));
      assertThat(jar.isAlive()).isTrue();
    }
  }

  @Test
  void isInTimeWhenNothingAnswersAnyMore() throws Exception {
    try (Jar jar = Jar.listening(home(), sandbox)) {
      ada.seat().start();
      ada.await("the welcome", () -> ada.offers(Talker.BEGIN));
      sandbox.faults().on("sendMessage").times(PLENTY).meet(Fault.holdUntil(held));
      sandbox.faults().on("answerCallbackQuery").times(PLENTY).meet(Fault.holdUntil(held));
      sandbox.faults().on("getUpdates").times(PLENTY).meet(Fault.holdUntil(held));
      ada.seat().press(Talker.BEGIN);
      sandbox.journal().await(said -> !said.of("getUpdates").isEmpty(), Sight.PATIENCE);

      assertThat(jar.terminate().exit(GRACE)).isZero();
    }
  }

  private Home home() {
    return Home.in(folder, sandbox);
  }
}
