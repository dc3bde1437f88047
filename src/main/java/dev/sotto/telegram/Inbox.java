package dev.sotto.telegram;

import java.util.List;
import java.util.OptionalLong;

/** Where updates go. What is here is safe: Telegram forgets what was taken. */
public interface Inbox {
  /** The first update that is not here yet; empty before the first. */
  OptionalLong offset();

  /**
   * Takes a batch and moves the offset to one past the batch's last update. Both are durable when
   * this returns; if it throws, the batch comes again.
   *
   * @param batch in the order it came, never empty; may hold updates that were here before
   */
  void take(List<RawUpdate> batch);
}
