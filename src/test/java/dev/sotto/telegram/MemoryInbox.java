package dev.sotto.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** An inbox in memory. */
final class MemoryInbox implements Inbox {
  private final List<RawUpdate> taken = new ArrayList<>();
  private OptionalLong offset = OptionalLong.empty();
  private int failures;
  private CountDownLatch awaited = new CountDownLatch(0);

  synchronized void fail(int times) {
    failures = times;
  }

  /** Counts down once for each batch that is taken. */
  synchronized CountDownLatch awaiting(int batches) {
    awaited = new CountDownLatch(batches);
    return awaited;
  }

  synchronized List<Long> ids() {
    return taken.stream().map(RawUpdate::id).toList();
  }

  synchronized List<RawUpdate> taken() {
    return List.copyOf(taken);
  }

  @Override
  public synchronized OptionalLong offset() {
    return offset;
  }

  @Override
  public synchronized void take(List<RawUpdate> batch) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the disk is full");
    }
    taken.addAll(batch);
    offset = OptionalLong.of(batch.get(batch.size() - 1).id() + 1);
    awaited.countDown();
  }
}
