package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who was told everything just now, so that nobody is shown the same card over and over. In memory
 * only, and only for as long as it matters. For one thread.
 */
final class Told {
  /** SAFETY, section 6: one full text in ten minutes, then one line. */
  private static final Duration FULL_LASTS = Duration.ofMinutes(10);

  /** Somebody who writes faster than this is not read any more, and a flood must end somewhere. */
  private static final int MOST_IN_A_MINUTE = 10;

  private final Map<ChatId, Instant> full = new HashMap<>();
  private final Map<ChatId, Integer> thisMinute = new HashMap<>();
  private final Set<ChatId> asked = new HashSet<>();
  private Instant minute = Instant.EPOCH;

  /** Whether everything may be said; it counts as said from here on. */
  boolean mayBeToldAll(ChatId chat, Instant now) {
    full.values().removeIf(at -> !now.isBefore(at.plus(FULL_LASTS)));
    return full.putIfAbsent(chat, now) == null;
  }

  /** Whether one more reply does any good. */
  boolean mayBeTold(ChatId chat, Instant now) {
    if (!now.isBefore(minute.plus(Duration.ofMinutes(1))) || now.isBefore(minute)) {
      minute = now;
      thisMinute.clear();
    }
    return thisMinute.merge(chat, 1, Integer::sum) <= MOST_IN_A_MINUTE;
  }

  /** Remembers that a question waits for them, also when it could not be written down. */
  void asked(ChatId chat) {
    asked.add(chat);
  }

  /** Forgets the question; they went on. */
  void wentOn(ChatId chat) {
    asked.remove(chat);
  }

  boolean isAsked(ChatId chat) {
    return asked.contains(chat);
  }
}
