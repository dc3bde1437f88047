package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Chat;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Telegram's limits on sending, as its FAQ gives them, with room for short bursts: in one chat a
 * message a second (3 at once), in a group also 20 a minute, and 30 a second over all (30 at once).
 * Edits count as messages. Safe for use by several threads.
 */
public final class Flood {

  private static final long EVERYWHERE = 0;
  private static final Limit ONE_CHAT = new Limit(Duration.ofSeconds(1), 3);
  private static final Limit ONE_GROUP = new Limit(Duration.ofSeconds(3), 20);
  private static final Limit ALL_CHATS = new Limit(Duration.ofSeconds(1).dividedBy(30), 30);

  private final boolean off;
  private final Map<Key, Instant> full = new HashMap<>();

  private record Key(long chat, Limit limit) {}

  /**
   * A limit in the long run.
   *
   * @param gap the time one message takes up
   * @param burst how many may come at once after a pause
   */
  private record Limit(Duration gap, int burst) {
    Duration tolerance() {
      return gap.multipliedBy(burst - 1L);
    }
  }

  private Flood(boolean off) {
    this.off = off;
  }

  /** The usual limits. */
  public static Flood limits() {
    return new Flood(false);
  }

  /** No limits at all, for measuring speed or for a clock that stands still. */
  public static Flood off() {
    return new Flood(true);
  }

  /**
   * Takes the place of one message, or none at all if any limit is reached.
   *
   * @throws Refusal 429 with the seconds until there is room again
   */
  synchronized void admit(Chat chat, Instant now) throws Refusal {
    if (off) {
      return;
    }
    List<Key> keys =
        chat.isPrivate()
            ? List.of(new Key(chat.id(), ONE_CHAT), new Key(EVERYWHERE, ALL_CHATS))
            : List.of(
                new Key(chat.id(), ONE_CHAT),
                new Key(chat.id(), ONE_GROUP),
                new Key(EVERYWHERE, ALL_CHATS));
    Duration wait = Duration.ZERO;
    for (Key key : keys) {
      Duration until = Duration.between(now, fullUntil(key, now)).minus(key.limit.tolerance());
      wait = until.compareTo(wait) > 0 ? until : wait;
    }
    if (!wait.isZero()) {
      throw Refusal.flood((int) wait.plusMillis(999).toSeconds());
    }
    keys.forEach(key -> full.put(key, fullUntil(key, now).plus(key.limit.gap)));
  }

  private Instant fullUntil(Key key, Instant now) {
    Instant until = full.getOrDefault(key, now);
    return until.isAfter(now) ? until : now;
  }
}
