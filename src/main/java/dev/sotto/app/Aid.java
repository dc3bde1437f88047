package dev.sotto.app;

import dev.sotto.core.person.Hold;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was done about one update before anything was written down, and what is left to write down.
 *
 * @param unsent what could not leave, and so goes to the outbox
 * @param patience how long the other side asked to wait with it
 */
record Aid(Need need, List<Letter> unsent, Duration patience) {
  /** Whoever is told of it a day later is told about another day. */
  private static final Duration LASTS = Duration.ofHours(24);

  /** Hands over what could not leave. */
  void post(Tx tx, Instant now) {
    for (Letter letter : unsent) {
      tx.outbox()
          .put(null, need.to(), Lane.FIRST, letter, now.plus(patience), now.plus(LASTS), null);
    }
  }

  /** Notes whether nudges wait from here on, and that they were heard: all that is noted. */
  void hold(Tx tx, Instant now) {
    tx.people()
        .byChat(need.to())
        .ifPresent(
            person -> {
              Hold hold = need.after(person.hold());
              tx.people().save(person.hold(hold));
              tx.people().heardFrom(person.id(), now);
              if (hold == Hold.HELD) {
                tx.outbox().withdrawNudges(person.id());
              }
            });
  }
}
