package dev.sotto.store;

import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PersonId;
import dev.sotto.outbox.Delivery;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters to be sent. They last once the transaction does. A letter has a row only while it is on
 * its way: whatever becomes of it, its words go at once.
 */
public final class OutboxStore {
  private static final String PUT =
      """
      INSERT INTO outbox (id, person_id, chat, lane, body, not_before, expires_at, nudge_id,
                          created_at)
      VALUES (:id, :person, :chat, :lane, :body, :not_before, :expires_at, :nudge, :not_before)
      """;

  private static final String WITHDRAW_NUDGES =
      "DELETE FROM outbox WHERE person_id = :person AND lane = 'NUDGE'";

  private static final String WITHDRAW_NUDGE =
      "DELETE FROM outbox WHERE nudge_id = :nudge AND lane = 'NUDGE'";

  private final Session session;

  OutboxStore(Session session) {
    this.session = session;
  }

  /**
   * Lays down a letter.
   *
   * @param person whom it is for; null when they are no person here, or must not be one any more
   * @param notBefore when it may leave
   * @param expiresAt from when on it is dropped instead
   * @param nudge the nudge that learns which message it became; null for all other letters
   */
  public void put(
      @Nullable PersonId person,
      ChatId chat,
      Lane lane,
      Letter letter,
      Instant notBefore,
      Instant expiresAt,
      @Nullable NudgeId nudge) {
    long id = session.ids().next("outbox");
    session
        .handle()
        .createUpdate(PUT)
        .bind("id", id)
        .bind("person", person == null ? null : person.value())
        .bind("chat", session.vault().seal(chat))
        .bind("lane", lane.name())
        .bind("body", session.vault().seal(place(id, person), Forms.of(letter)))
        .bind("not_before", notBefore.toEpochMilli())
        .bind("expires_at", expiresAt.toEpochMilli())
        .bind("nudge", nudge == null ? null : nudge.value())
        .execute();
  }

  /**
   * Takes back every nudge to one person that has not left. One that is being handed over right now
   * may still arrive, but is not tried again.
   *
   * @return how many were taken back
   */
  public int withdrawNudges(PersonId person) {
    return session.handle().createUpdate(WITHDRAW_NUDGES).bind("person", person.value()).execute();
  }

  /** Takes back one nudge, as {@link #withdrawNudges} does. */
  public int withdrawNudge(NudgeId nudge) {
    return session.handle().createUpdate(WITHDRAW_NUDGE).bind("nudge", nudge.value()).execute();
  }

  /** Counts the letters of one lane that are on their way. */
  public long waiting(Lane lane) {
    return session
        .handle()
        .createQuery("SELECT count(*) FROM outbox WHERE lane = :lane")
        .bind("lane", lane.name())
        .mapTo(Long.class)
        .one();
  }

  /** Counts the letters that ever ended so; only ends that lose a letter are counted. */
  public long lost(Delivery.Result result) {
    return new Bookmarks(session.handle()).at(tally(result)).orElse(0);
  }

  static String tally(Delivery.Result result) {
    return "letters." + result.name().toLowerCase(Locale.ROOT);
  }

  static Place place(long id, @Nullable PersonId person) {
    long owner = person == null ? Place.NOBODY : person.value();
    return new Place("outbox", "body", Long.toString(id), owner);
  }
}
