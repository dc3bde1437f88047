package dev.sotto.store;

import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Delivery;
import dev.sotto.outbox.OutboxRow;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/**
 * What becomes of letters that leave. A letter that was withdrawn meanwhile has no row: no harm.
 */
final class Departures {
  private static final String SENDING =
      "UPDATE outbox SET state = 'SENDING', attempts = attempts + 1 WHERE id = :id";

  private static final String AGAIN =
      "UPDATE outbox SET state = 'WAITING', not_before = :at WHERE id = :id";

  private static final String AWAY =
      """
      UPDATE person SET standing = 'AWAY'
       WHERE chat = :chat
         AND last_heard_at <= (SELECT created_at FROM outbox WHERE id = :id)
      """;

  private static final String WITHDRAW = "DELETE FROM outbox WHERE chat = :chat AND lane = 'NUDGE'";

  private static final String DROP = "DELETE FROM outbox WHERE id = :id";

  /** A reply goes again at any price; the others only while they are still worth something. */
  private static final String GIVE_BACK =
      """
      UPDATE outbox SET state = 'WAITING'
       WHERE state = 'SENDING' AND (lane IN ('FIRST', 'REPLY') OR expires_at > :now)
      """;

  private final Session session;

  Departures(Session session) {
    this.session = session;
  }

  void sending(Collection<OutboxRow> rows) {
    PreparedBatch batch = session.handle().prepareBatch(SENDING);
    rows.forEach(row -> batch.bind("id", row.id()).add());
    batch.execute();
  }

  void settle(Delivery delivery) {
    switch (delivery.result()) {
      case SENT -> sent(delivery);
      case AGAIN ->
          update(AGAIN)
              .bind("id", delivery.row().id())
              .bind("at", delivery.retryAt().toEpochMilli())
              .execute();
      case AWAY -> away(delivery);
      case REFUSED, EXPIRED, MAYBE -> lose(delivery.row().id(), delivery.result());
    }
  }

  /** Gives back what a dead process was handing over; drops what is worth less than twice. */
  void recover(Instant now) {
    update(GIVE_BACK).bind("now", now.toEpochMilli()).execute();
    int maybe = update("DELETE FROM outbox WHERE state = 'SENDING'").execute();
    if (maybe > 0) {
      count(Delivery.Result.MAYBE, maybe);
    }
  }

  /** Drops letters whose words no longer open; they would be found for ever. */
  void refuse(Collection<Long> ids) {
    ids.forEach(id -> lose(id, Delivery.Result.REFUSED));
  }

  private void sent(Delivery delivery) {
    drop(delivery.row().id());
    NudgeId nudge = delivery.row().nudge();
    if (nudge != null) {
      new NudgeStore(session).sentAs(nudge, delivery.messageId());
    }
  }

  /** A person who wrote after the letter was laid down is not away, whatever the letter met. */
  private void away(Delivery delivery) {
    ChatId chat = delivery.row().chat();
    for (byte[] sealed : session.vault().sealings(chat)) {
      update(AWAY).bind("chat", sealed).bind("id", delivery.row().id()).execute();
      update(WITHDRAW).bind("chat", sealed).execute();
    }
    drop(delivery.row().id());
  }

  private void lose(long id, Delivery.Result result) {
    drop(id);
    count(result, 1);
  }

  private void drop(long id) {
    update(DROP).bind("id", id).execute();
  }

  private void count(Delivery.Result result, int more) {
    new Bookmarks(session.handle()).add(OutboxStore.tally(result), more);
  }

  private Update update(String sql) {
    return session.handle().createUpdate(sql);
  }
}
