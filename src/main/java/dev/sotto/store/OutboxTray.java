package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Delivery;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.OutboxRow;
import dev.sotto.outbox.Tray;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The letters in the database, for whoever sends them. Safe for many threads. */
public final class OutboxTray implements Tray {
  private final Database database;

  public OutboxTray(Database database) {
    this.database = database;
  }

  @Override
  public List<OutboxRow> waiting(Set<Lane> lanes, Instant now, Collection<ChatId> held, int max) {
    WaitingLetters found = database.read(tx -> tx.waitingLetters().look(lanes, now, held, max));
    if (!found.unreadable().isEmpty()) {
      database.change(tx -> tx.departures().refuse(found.unreadable()));
    }
    return found.rows();
  }

  @Override
  public void sending(Collection<OutboxRow> rows) {
    if (!rows.isEmpty()) {
      database.change(tx -> tx.departures().sending(rows));
    }
  }

  @Override
  public void settle(Collection<Delivery> deliveries, Instant now) {
    if (!deliveries.isEmpty()) {
      database.change(tx -> deliveries.forEach(tx.departures()::settle));
    }
  }

  @Override
  public void recover(Instant now) {
    database.change(tx -> tx.departures().recover(now));
  }
}
