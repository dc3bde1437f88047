package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PersonId;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts letters into the outbox that answer something a person did. */
final class Mail {
  /** A reply that could not leave within a day answers nothing any more. */
  private static final Duration REPLY_LASTS = Duration.ofHours(24);

  /** Telegram forgets a pressed button within a minute; an answer after that reaches nobody. */
  private static final Duration TAP_LASTS = Duration.ofMinutes(1);

  private Mail() {}

  static void reply(Visit visit, Letter letter) {
    reply(visit.tx(), visit.person().id(), visit.chat(), letter, visit.now());
  }

  /** As {@link #reply(Visit, Letter)}, for a chat that no person is known to, or no longer. */
  static void reply(Tx tx, @Nullable PersonId person, ChatId chat, Letter letter, Instant now) {
    tx.outbox().put(person, chat, Lane.REPLY, letter, now, now.plus(REPLY_LASTS), null);
  }

  static void answerTap(Tx tx, ChatId chat, String callbackId, String text, Instant now) {
    tx.outbox()
        .put(
            null,
            chat,
            Lane.TAP_ANSWER,
            new Letter.TapAnswer(callbackId, text),
            now,
            now.plus(TAP_LASTS),
            null);
  }
}
