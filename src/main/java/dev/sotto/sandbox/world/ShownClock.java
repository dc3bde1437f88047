package dev.sotto.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock of the sandbox. Messages, the ages of taps, what is kept for 24 hours and flood
 * windows all follow it. It only ever moves forward. Safe for use by several threads.
 */
public final class ShownClock implements InstantSource {

  private final InstantSource beneath;
  private final boolean ticking;
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
  private Duration ahead = Duration.ZERO;

  private ShownClock(InstantSource beneath, boolean ticking) {
    this.beneath = beneath;
    this.ticking = ticking;
  }

  /** A clock that shows real time until somebody moves it ahead, and then keeps that lead. */
  public static ShownClock running() {
    return new ShownClock(InstantSource.system(), true);
  }

  /** A clock that stands at {@code start} and moves only by hand. */
  public static ShownClock stoppedAt(Instant start) {
    return new ShownClock(InstantSource.fixed(start), false);
  }

  @Override
  public synchronized Instant instant() {
    return beneath.instant().plus(ahead);
  }

  /** Whether it moves by itself. */
  public boolean ticking() {
    return ticking;
  }

  /**
   * Moves ahead and tells the listeners.
   *
   * @throws IllegalArgumentException if {@code by} is negative
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("The clock moves forward only, not by " + by);
    }
    Instant now;
    synchronized (this) {
      ahead = ahead.plus(by);
      now = instant();
    }
    listeners.forEach(listener -> listener.accept(now));
  }

  /**
   * Moves ahead to an instant and tells the listeners.
   *
   * @throws IllegalArgumentException if {@code target} is already past
   */
  public void moveTo(Instant target) {
    advance(Duration.between(instant(), target));
  }

  /**
   * Asks to be told after each move by hand, so that a loop waiting for real time can wake up. The
   * listener runs on the thread that moved the clock and must be quick.
   */
  public void onMove(Consumer<Instant> listener) {
    listeners.add(listener);
  }
}
