package dev.sotto.telegram;

import java.io.Serializable;

/**
 * One update as Telegram sent it, not read any further than its id.
 *
 * @param id not always higher than the last one: after a quiet week Telegram begins anywhere
 */
public record RawUpdate(long id, String json) implements Serializable {
  /** Tells nothing of what somebody wrote. */
  @Override
  public String toString() {
    return "RawUpdate[" + id + "]";
  }
}
