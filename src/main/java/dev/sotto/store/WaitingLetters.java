package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.OutboxRow;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through the letters that may leave. Opens only those it returns. */
final class WaitingLetters {
  private static final Logger LOG = LoggerFactory.getLogger(WaitingLetters.class);

  static final String WAITING =
      """
      SELECT * FROM outbox
       WHERE state = 'WAITING' AND lane = :lane AND not_before <= :now
       ORDER BY not_before, id
      """;

  private final Session session;
  private final List<OutboxRow> rows = new ArrayList<>();
  private final List<Long> unreadable = new ArrayList<>();

  WaitingLetters(Session session) {
    this.session = session;
  }

  /** Looks lane by lane, oldest first, until {@code max} letters are found. */
  WaitingLetters look(Set<Lane> lanes, Instant now, Collection<ChatId> held, int max) {
    Set<ByteBuffer> passedOver =
        held.stream()
            .flatMap(chat -> session.vault().sealings(chat).stream())
            .map(ByteBuffer::wrap)
            .collect(Collectors.toSet());
    for (Lane lane : Lane.values()) {
      if (lanes.contains(lane)) {
        look(lane, now, passedOver, max);
      }
    }
    return this;
  }

  List<OutboxRow> rows() {
    return List.copyOf(rows);
  }

  /** Letters whose words no longer open, or have no known form. */
  List<Long> unreadable() {
    return List.copyOf(unreadable);
  }

  private void look(Lane lane, Instant now, Set<ByteBuffer> passedOver, int max) {
    try (ResultIterator<Boolean> letters =
        session
            .handle()
            .createQuery(WAITING)
            .bind("lane", lane.name())
            .bind("now", now.toEpochMilli())
            .map((row, context) -> take(row, passedOver))
            .iterator()) {
      while (rows.size() < max && letters.hasNext()) {
        letters.next();
      }
    }
  }

  private boolean take(ResultSet row, Set<ByteBuffer> passedOver) throws SQLException {
    byte[] chat = row.getBytes("chat");
    if (passedOver.contains(ByteBuffer.wrap(chat))) {
      return false;
    }
    long id = row.getLong("id");
    try {
      return rows.add(letter(id, session.vault().chat(chat), row));
    } catch (VaultTrouble | IllegalStateException fault) {
      // One letter must not hold up the rest: it would be met again with every look.
      LOG.error("letter {} is dropped: {}", id, fault.getMessage());
      return unreadable.add(id);
    }
  }

  private OutboxRow letter(long id, ChatId chat, ResultSet row) throws SQLException {
    Place place = OutboxStore.place(id, Columns.personOrNull(row));
    return new OutboxRow(
        id,
        chat,
        Lane.valueOf(row.getString("lane")),
        Forms.letter(session.vault().open(place, row.getBytes("body"))),
        Columns.instant(row, "expires_at"),
        Columns.nudgeOrNull(row),
        row.getInt("attempts"));
  }
}
