package dev.sotto.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told otherwise. */
final class SettableTime implements InstantSource {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private volatile Instant now = NOON;

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant instant) {
    now = instant;
  }

  void tick(Duration step) {
    now = now.plus(step);
  }
}
