package dev.sotto.sandbox.page;

import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Moves the clock to somebody's next nudge. On the way it stops wherever the bot has to be awake,
 * and goes on once all is quiet there: nothing is lost that time would have brought.
 */
record Skip(World world, NextNudge nextNudge) {
  /** In real time, and longer than a bot sleeps that looks at its plans once a second. */
  private static final Duration QUIET = Duration.ofMillis(1200);

  /**
   * Skips.
   *
   * @param person whose nudge it is to be; while none is planned for them it is the first of
   *     anybody's
   * @return whether one is planned
   */
  boolean toNudgeOf(Optional<Person> person) {
    Instant now = world.clock().instant();
    Optional<Instant> goal =
        person.flatMap(one -> nextNudge.after(now, one)).or(() -> firstOfAnybody(now));
    goal.ifPresent(this::travelTo);
    return goal.isPresent();
  }

  private Optional<Instant> firstOfAnybody(Instant now) {
    return world.people().stream()
        .flatMap(person -> nextNudge.after(now, person).stream())
        .min(Comparator.naturalOrder());
  }

  private void travelTo(Instant goal) {
    Optional<Instant> stop = nextNudge.after(world.clock().instant());
    while (stop.filter(goal::isAfter).isPresent() && !Thread.currentThread().isInterrupted()) {
      waitAt(stop.get());
      stop = nextNudge.after(world.clock().instant());
    }
    if (goal.isAfter(world.clock().instant())) {
      world.clock().moveTo(goal);
    }
  }

  private void waitAt(Instant stop) {
    Semaphore stirring = new Semaphore(0);
    Consumer<Happening> watcher = happening -> stirring.release();
    world.watch(watcher);
    try {
      world.clock().moveTo(stop);
      while (stirring.tryAcquire(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
        stirring.drainPermits();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      world.unwatch(watcher);
    }
  }
}
