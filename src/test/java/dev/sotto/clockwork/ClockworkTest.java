package dev.sotto.clockwork;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClockworkTest {
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final InstantSource TIME = InstantSource.fixed(NOON);
  private static final Round NOTHING = now -> {};
  private static final long AT_MOST = 20;

  @Test
  void aTickKnowsTheTimeOfTheGivenClock() throws Exception {
    CompletableFuture<Instant> told = new CompletableFuture<>();

    Clockwork clockwork = Clockwork.start(TIME, told::complete, NOTHING);

    assertThat(told.get(AT_MOST, SECONDS)).isEqualTo(NOON);
    clockwork.close();
  }

  @Test
  void aTickThatFailsDoesNotEndTheTicking() throws Exception {
    CountDownLatch ticks = new CountDownLatch(2);
    Round failing =
        now -> {
          ticks.countDown();
          throw new IllegalStateException("words of somebody");
        };

    try (Clockwork clockwork = Clockwork.start(TIME, failing, NOTHING)) {
      assertThat(ticks.await(AT_MOST, SECONDS)).isTrue();
      assertThat(clockwork.pulse()).isEqualTo(Instant.EPOCH);
    }
  }

  @Test
  void thePulseIsTheLastTickThatCameToItsEnd() throws Exception {
    SynchronousQueue<Instant> ticks = new SynchronousQueue<>();
    Round handOver = now -> offer(ticks, now);

    Clockwork clockwork = Clockwork.start(TIME, handOver, NOTHING);
    assertThat(clockwork.pulse()).isEqualTo(Instant.EPOCH);
    ticks.poll(AT_MOST, SECONDS);
    clockwork.close();

    assertThat(clockwork.pulse()).isEqualTo(NOON);
  }

  @Test
  void closingWaitsForTheRunningTick() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    Round slow =
        now -> {
          running.countDown();
          await(goOn);
          finished.set(true);
        };
    Clockwork clockwork = Clockwork.start(TIME, slow, NOTHING, Duration.ofSeconds(AT_MOST));
    running.await(AT_MOST, SECONDS);

    CompletableFuture<Boolean> closed =
        CompletableFuture.runAsync(clockwork::close).thenApply(nothing -> finished.get());
    goOn.countDown();

    assertThat(closed.get(AT_MOST, SECONDS)).isTrue();
  }

  @Test
  void closingTwiceIsClosing() {
    Clockwork clockwork = Clockwork.start(TIME, NOTHING, NOTHING);

    clockwork.close();
    clockwork.close();
  }

  @Test
  void closingDoesNotWaitForEver() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Round stuck =
        now -> {
          running.countDown();
          await(goOn);
        };
    Clockwork clockwork = Clockwork.start(TIME, stuck, NOTHING, Duration.ZERO);
    running.await(AT_MOST, SECONDS);

    clockwork.close();

    assertThat(clockwork.pulse()).isEqualTo(Instant.EPOCH);
    goOn.countDown();
  }

  private static void offer(SynchronousQueue<Instant> queue, Instant now) {
    try {
      queue.offer(now, AT_MOST, SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(AT_MOST, SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
