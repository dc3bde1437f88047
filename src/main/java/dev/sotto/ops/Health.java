package dev.sotto.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Whether the bot does what it is there for. The suppliers are asked from another thread and answer
 * at once; one that has nothing to tell yet answers when the program started.
 *
 * @param lastPoll when Telegram last answered the poll
 * @param lastTick when due alarms were last looked for
 * @param canWrite whether the last transaction could be committed
 */
public record Health(
    InstantSource time,
    Supplier<Instant> lastPoll,
    Supplier<Instant> lastTick,
    BooleanSupplier canWrite) {

  /** A poll takes up to 50 s; this leaves room for one that is repeated. */
  static final Duration POLL_LIMIT = Duration.ofSeconds(90);

  /** The clock ticks every second; this leaves room for a long nudge round. */
  static final Duration TICK_LIMIT = Duration.ofSeconds(30);

  /** Each sign of life with whether it is good, by name. */
  Map<String, Boolean> signs() {
    Instant now = time.instant();
    Map<String, Boolean> signs = new TreeMap<>();
    signs.put("poll", now.isBefore(lastPoll.get().plus(POLL_LIMIT)));
    signs.put("tick", now.isBefore(lastTick.get().plus(TICK_LIMIT)));
    signs.put("database", canWrite.getAsBoolean());
    return signs;
  }
}
