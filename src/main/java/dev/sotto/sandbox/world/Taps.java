package dev.sotto.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every press on an inline button and whether the bot may still answer it. Safe for use by several
 * threads.
 */
public final class Taps {

  /** How long a press can be answered. Telegram gives no number; people report 10 to 20 seconds. */
  public static final Duration ANSWERABLE = Duration.ofSeconds(15);

  private final Map<String, Tap> taps = new LinkedHashMap<>();

  synchronized void add(Tap tap) {
    taps.put(tap.id(), tap);
  }

  /**
   * Records the bot's answer.
   *
   * @return the answered press, or empty when there is none of that id, it is too old, or it has an
   *     answer already
   */
  synchronized Optional<Tap> answer(String id, Tap.Answer answer, Instant now) {
    Optional<Tap> tap =
        Optional.ofNullable(taps.get(id))
            .filter(asked -> asked.answer().isEmpty())
            .filter(asked -> !now.isAfter(asked.at().plus(ANSWERABLE)))
            .map(asked -> asked.answered(answer));
    tap.ifPresent(answered -> taps.put(id, answered));
    return tap;
  }

  public synchronized Optional<Tap> find(String id) {
    return Optional.ofNullable(taps.get(id));
  }

  /** Oldest first. */
  public synchronized List<Tap> all() {
    return List.copyOf(taps.values());
  }
}
