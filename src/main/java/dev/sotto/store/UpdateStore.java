package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How far updates were read, which were seen, and which could not be handled. */
public final class UpdateStore {
  private static final String SEE =
      "INSERT INTO seen_update (update_id, seen_at) VALUES (:id, :now) ON CONFLICT DO NOTHING";

  private static final String QUARANTINE =
      """
      INSERT INTO quarantine (id, update_id, chat, body, reason, at)
      VALUES (:id, :update_id, :chat, :body, :reason, :now)
      """;

  private static final String OFFSET = "updates.offset";

  private final Session session;

  UpdateStore(Session session) {
    this.session = session;
  }

  /** Notes an update as seen; false when it was seen before and must not be handled again. */
  public boolean firstSight(long updateId, Instant now) {
    return session
            .handle()
            .createUpdate(SEE)
            .bind("id", updateId)
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** Forgets which updates were seen before an instant. */
  public int forgetBefore(Instant instant) {
    return session
        .handle()
        .createUpdate("DELETE FROM seen_update WHERE seen_at < :before")
        .bind("before", instant.toEpochMilli())
        .execute();
  }

  /** Returns where reading goes on; empty before the first update ever. */
  public OptionalLong offset() {
    return new Bookmarks(session.handle()).at(OFFSET);
  }

  /** Notes where reading goes on. */
  public void offset(long next) {
    new Bookmarks(session.handle()).put(OFFSET, next);
  }

  /**
   * Keeps an update that could not be handled, sealed, so that the fault can be found.
   *
   * @param chat where it came from; null when even that is not known
   * @param body the update as it came
   * @param reason the kind of failure; must not quote the update
   */
  public void quarantine(
      long updateId, @Nullable ChatId chat, String body, String reason, Instant now) {
    long id = session.ids().next("quarantine");
    Place place = new Place("quarantine", "body", Long.toString(id), Place.NOBODY);
    session
        .handle()
        .createUpdate(QUARANTINE)
        .bind("id", id)
        .bind("update_id", updateId)
        .bind("chat", chat == null ? null : session.vault().seal(chat))
        .bind("body", session.vault().seal(place, body))
        .bind("reason", reason)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Counts what lies in quarantine. */
  public long quarantined() {
    return session.handle().createQuery("SELECT count(*) FROM quarantine").mapTo(Long.class).one();
  }

  /** Drops what was quarantined before an instant. */
  public int forgetQuarantinedBefore(Instant instant) {
    return session
        .handle()
        .createUpdate("DELETE FROM quarantine WHERE at < :before")
        .bind("before", instant.toEpochMilli())
        .execute();
  }
}
