package dev.sotto.jar;

import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.world.Happening;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks at the screens of everybody in a sandbox, and waits in real time for them to change. */
final class Sight implements AutoCloseable {
  /** Longer than a start takes on a busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Sandbox sandbox;
  private final Semaphore changes = new Semaphore(0);
  private final Consumer<Happening> watcher;

  Sight(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.watcher = happening -> changes.release();
    sandbox.world().watch(watcher);
  }

  /** Waits until something is seen; false when it does not come. */
  boolean comes(Duration patience, BooleanSupplier seen) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!seen.getAsBoolean()) {
      long left = deadline - System.nanoTime();
      if (left <= 0 || !changes.tryAcquire(left, TimeUnit.NANOSECONDS)) {
        return seen.getAsBoolean();
      }
      changes.drainPermits();
    }
    return true;
  }

  /** Looks again after every change until the time is over. */
  void during(Duration time, Runnable look) throws InterruptedException {
    comes(
        time,
        () -> {
          look.run();
          return false;
        });
  }

  @Override
  public void close() {
    sandbox.world().unwatch(watcher);
  }
}
