package dev.sotto.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** An inbox in memory. */
final class MemoryInbox implements Inbox {
  private final List<RawUpdate> taken = new ArrayList<>();
  private OptionalLong offset = OptionalLong.empty();
  private int failures;

  synchronized void fail(int times) {
    failures = times;
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
  }
}
