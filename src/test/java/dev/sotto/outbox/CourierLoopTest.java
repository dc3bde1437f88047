package dev.sotto.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.outbox.Letter.Hush;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierLoopTest {
  private static final Duration FLUSH = Duration.ofSeconds(8);

  private final InstantSource time = Clock.systemUTC();
  private final MemoryTray tray = new MemoryTray();
  private final ScriptedMessenger messenger = new ScriptedMessenger(time);
  private final ExecutorService hands = Hands.of("test-hand", 4);
  private final Courier courier =
      new Courier(
          Route.ofLetters(Pace.unlimited(), new Random(1)), tray, messenger, time, hands, () -> {});
  private final CourierLoop loop = new CourierLoop("test-courier", courier, time);

  @AfterEach
  void dismiss() {
    hands.shutdownNow();
  }

  @Test
  void stoppingFlushesWhatCanLeave() throws InterruptedException {
    loop.start();
    put(1000);
    loop.wake();
    loop.stop(FLUSH);

    assertThat(tray.left()).isZero();
    assertThat(messenger.sent()).hasSize(1000);
  }

  @Test
  void aTrayThatFailsIsTriedAgain() throws InterruptedException {
    tray.fail(1);
    put(1);
    loop.start();
    loop.stop(FLUSH);

    assertThat(tray.left()).isZero();
  }

  @Test
  void aFlushEndsInTimeEvenIfNothingCanBeRecorded() throws InterruptedException {
    tray.fail(Integer.MAX_VALUE);
    put(1);
    loop.start();
    loop.stop(Duration.ofMillis(50));

    assertThat(tray.left()).isEqualTo(1);
  }

  @Test
  void nothingKeepsTheProgramAlive() throws InterruptedException {
    loop.start();
    put(100);
    loop.wake();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("test-"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
    loop.stop(FLUSH);
  }

  private void put(int count) {
    Instant expiry = time.instant().plusSeconds(600);
    LongStream.range(0, count)
        .forEach(
            chat ->
                tray.put(chat, Lane.NUDGE, new Letter.Words("n", List.of(), Hush.AUDIBLE), expiry));
  }
}
