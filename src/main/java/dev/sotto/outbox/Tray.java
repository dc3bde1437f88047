package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The border to where letters lie until they are gone. Every method is durable when it returns. */
public interface Tray {
  /**
   * Reads what waits, without changing it: by lane, then oldest first. Rows that go again later are
   * left out until then; rows out of time are not, so that they are recorded as such.
   *
   * @param lanes the lanes to look at
   * @param held chats to pass over
   * @param max the most rows to return
   */
  List<OutboxRow> waiting(Set<Lane> lanes, Instant now, Collection<ChatId> held, int max);

  /** Marks rows as being handed over, so that a crash from here on is known as a maybe. */
  void sending(Collection<OutboxRow> rows);

  /**
   * Records what became of rows, all at once. Those that expired may never have been handed over.
   */
  void settle(Collection<Delivery> deliveries, Instant now);

  /**
   * Gives back rows that a dead process left half handed over. Called once, before any courier
   * makes a round.
   */
  void recover(Instant now);
}
