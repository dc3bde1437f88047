package dev.sotto.outbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that send for a courier. */
public final class Hands {
  private Hands() {}

  /**
   * A pool for one courier. Takes its errands only; does not keep the program alive.
   *
   * @param count how many letters are sent at once
   */
  public static ExecutorService of(String name, int count) {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        count,
        count,
        0,
        TimeUnit.SECONDS,
        new PriorityBlockingQueue<>(count, Errand.URGENCY),
        errand -> {
          Thread thread = new Thread(errand, name + "-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }
}
