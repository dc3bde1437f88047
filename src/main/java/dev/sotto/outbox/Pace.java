package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How fast letters may leave, for each chat and in all. Holds no thread and reads no clock: it
 * answers when, and the courier waits. Remembers only chats that have to wait. For one thread.
 */
public final class Pace {
  private final Rate chatRate;
  private final Spacing everyone;
  private final Map<ChatId, Spacing> chats = new HashMap<>();
  private final Map<ChatId, Instant> told = new HashMap<>();

  private Pace(Rate chatRate, Rate overall) {
    this.chatRate = chatRate;
    this.everyone = new Spacing(overall);
  }

  /**
   * One letter a second to a chat, of which three may come together after a rest; 25 a second in
   * all, of which five may come together. No second sees more than 30.
   */
  public static Pace considerate() {
    return new Pace(new Rate(Duration.ofSeconds(1), 3), new Rate(Duration.ofMillis(40), 5));
  }

  /** No limit of its own. What the messenger asks for is still obeyed. */
  public static Pace unlimited() {
    return new Pace(Rate.UNLIMITED, Rate.UNLIMITED);
  }

  /** When a letter to this chat may leave: {@code now}, or later. */
  public Instant earliest(ChatId chat, Instant now) {
    Instant forAll = everyone.earliest(now);
    Spacing spacing = chats.get(chat);
    return spacing == null ? forAll : later(forAll, spacing.earliest(now));
  }

  /** How many letters may leave at this instant, if each goes to another chat. */
  public int room(Instant now) {
    return everyone.room(now);
  }

  /** The chats that have to wait on their own account. Forgets those that do not. */
  public Set<ChatId> resting(Instant now) {
    chats.values().removeIf(spacing -> spacing.isForgettable(now));
    Set<ChatId> resting = new HashSet<>();
    chats.forEach(
        (chat, spacing) -> {
          if (spacing.earliest(now).isAfter(now)) {
            resting.add(chat);
          }
        });
    return resting;
  }

  /**
   * The next instant at which something may leave that may not leave now.
   *
   * @param atLatest what to answer when nothing waits until then
   */
  public Instant nextOpening(Instant now, Instant atLatest) {
    Instant next = atLatest;
    for (Spacing spacing : chats.values()) {
      next = sooner(next, spacing.earliest(now), now);
    }
    return sooner(next, everyone.earliest(now), now);
  }

  /** Counts one departure. */
  public void leave(ChatId chat, Instant now) {
    everyone.leave(now);
    at(chat).leave(now);
  }

  /** Lets nothing leave for one chat before an instant. */
  public void rest(ChatId chat, Instant until) {
    at(chat).shut(until);
  }

  /** Lets nothing leave for anyone before an instant. */
  public void restAll(Instant until) {
    everyone.shut(until);
  }

  /**
   * The messenger asked for patience with one chat. It is obeyed to the instant. When two chats are
   * told to wait at the same time the fault is not theirs: then everyone waits, until the first of
   * them may go again.
   */
  public void told(ChatId chat, Instant now, Instant until) {
    told.values().removeIf(end -> !end.isAfter(now));
    told.remove(chat);
    told.values().stream()
        .max(Instant::compareTo)
        .ifPresent(other -> everyone.shut(until.isBefore(other) ? until : other));
    told.put(chat, until);
    rest(chat, until);
  }

  private Spacing at(ChatId chat) {
    return chats.computeIfAbsent(chat, unknown -> new Spacing(chatRate));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant sooner(Instant best, Instant candidate, Instant now) {
    return candidate.isAfter(now) && candidate.isBefore(best) ? candidate : best;
  }
}
