package dev.sotto.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread around a courier. */
public final class CourierLoop {
  private static final Logger log = LoggerFactory.getLogger(CourierLoop.class);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

  private final Courier courier;
  private final InstantSource time;
  private final Thread thread;

  /** On the clock of {@link System#nanoTime}; none until somebody asks to stop. */
  private volatile long flushUntil;

  private volatile boolean stopping;

  /**
   * Prepares the thread.
   *
   * @param name what it is called
   */
  public CourierLoop(String name, Courier courier, InstantSource time) {
    this.courier = courier;
    this.time = time;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /** Tells the courier that letters were written. To be called after their commit. */
  public void wake() {
    courier.bell().ring();
  }

  /**
   * Sends what can still go, then ends the thread.
   *
   * @param flush how long to wait at most; what is left by then stays in the tray
   */
  public void stop(Duration flush) throws InterruptedException {
    flushUntil = System.nanoTime() + flush.toNanos();
    stopping = true;
    wake();
    thread.join(Math.max(1, flush.toMillis()));
  }

  private void run() {
    try {
      boolean last = false;
      while (!last) {
        boolean asked = stopping;
        Duration wait = round();
        last = asked && (courier.isDone() || System.nanoTime() - flushUntil >= 0);
        courier.bell().await(last ? Duration.ZERO : wait);
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** One of the three places that swallow everything: a tray that fails is tried again. */
  private Duration round() {
    try {
      Instant next = courier.deliver();
      Duration wait = Duration.between(time.instant(), next);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (RuntimeException broken) {
      log.error("The courier could not make its round: {}", broken.getClass().getName());
      return AFTER_A_FAILURE;
    }
  }
}
