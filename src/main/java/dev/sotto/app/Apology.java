package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one honest line for when nothing can be written down, say because the disk is full. It goes
 * past the outbox, which is in the same trouble, and so is the only thing that is sent directly.
 */
public final class Apology {
  /** The same people keep writing while the trouble lasts; they are told now and then. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Messenger messenger;
  private final String words;
  private final Map<ChatId, Instant> told = new HashMap<>();

  public Apology(Messenger messenger, Script script) {
    this.messenger = messenger;
    this.words = script.word(Saying.of(Line.COULD_NOT_NOTE), 0);
  }

  /** Tells everybody in a batch that could not be noted. */
  void tell(List<Arrival> batch, Instant now) {
    told.values().removeIf(at -> at.plus(PATIENCE).isBefore(now));
    for (Arrival arrival : batch) {
      chat(arrival).filter(chat -> told.putIfAbsent(chat, now) == null).ifPresent(this::tell);
    }
  }

  private static java.util.Optional<ChatId> chat(Arrival arrival) {
    try {
      return arrival.incoming().get().filter(Incoming::isPrivate).map(Incoming::chat);
    } catch (RuntimeException unreadable) {
      // It is put aside once there is room for it.
      return java.util.Optional.empty();
    }
  }

  private void tell(ChatId chat) {
    try {
      messenger.send(chat, new Letter.Words(words, List.of(), Letter.Hush.AUDIBLE));
    } catch (Refusal refusal) {
      // Whoever cannot be reached now hears it with their next message.
      told.remove(chat);
    }
  }
}
