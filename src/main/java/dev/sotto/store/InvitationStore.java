package dev.sotto.store;

import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links that let somebody in, and how often somebody came with one that does not. Of a code nothing
 * but its digest is kept.
 */
public final class InvitationStore {
  private static final String ADD =
      """
      INSERT INTO invitation (digest, made_by, circle_id, uses_left, expires_at)
      VALUES (:digest, :maker, :circle, :uses, :expires_at)
      """;

  private static final String FIND =
      """
      SELECT * FROM invitation
       WHERE digest = :digest AND uses_left > 0 AND expires_at > :now
      """;

  private static final String USE =
      "UPDATE invitation SET uses_left = uses_left - 1 WHERE digest = :digest";

  private static final String OPEN =
      """
      SELECT count(*) FROM invitation
       WHERE made_by = :maker AND uses_left > 0 AND expires_at > :now
         AND (circle_id IS NULL) = :pairs
      """;

  private static final String WRONG =
      """
      INSERT INTO wrong_code (person_id, tries, since) VALUES (:person, 1, :now)
      ON CONFLICT (person_id) DO UPDATE
         SET tries = CASE WHEN since <= :old THEN 1 ELSE tries + 1 END,
             since = CASE WHEN since <= :old THEN excluded.since ELSE since END
      """;

  private static final String TRIES =
      "SELECT tries FROM wrong_code WHERE person_id = :person AND since > :old";

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Session session;

  InvitationStore(Session session) {
    this.session = session;
  }

  /** Keeps an invitation under its code. */
  public void add(InviteCode code, Invitation invitation) {
    session
        .handle()
        .createUpdate(ADD)
        .bind("digest", code.digest())
        .bind("maker", invitation.maker().value())
        .bind("circle", invitation.circle().map(CircleId::value).orElse(null))
        .bind("uses", invitation.uses())
        .bind("expires_at", invitation.expiresAt().toEpochMilli())
        .execute();
  }

  /** Returns what a code lets into; empty when it was never one, is used up or too old. */
  public Optional<Invitation> find(InviteCode code, Instant now) {
    return session
        .handle()
        .createQuery(FIND)
        .bind("digest", code.digest())
        .bind("now", now.toEpochMilli())
        .map((row, context) -> invitation(row))
        .findOne();
  }

  /** Uses an invitation once. */
  public void use(InviteCode code) {
    session.handle().createUpdate(USE).bind("digest", code.digest()).execute();
  }

  /** Counts somebody's invitations that still let in, to pairs or to circles. */
  public int open(PersonId maker, InviteCode.Purpose purpose, Instant now) {
    return session
        .handle()
        .createQuery(OPEN)
        .bind("maker", maker.value())
        .bind("now", now.toEpochMilli())
        .bind("pairs", purpose == InviteCode.Purpose.PAIR)
        .mapTo(Integer.class)
        .one();
  }

  /** Takes back every invitation to a pair that somebody made. */
  public void dropPairs(PersonId maker) {
    session
        .handle()
        .createUpdate("DELETE FROM invitation WHERE made_by = :maker AND circle_id IS NULL")
        .bind("maker", maker.value())
        .execute();
  }

  /** Notes that somebody came with a code that opens nothing. */
  public void wrong(PersonId person, Instant now) {
    session
        .handle()
        .createUpdate(WRONG)
        .bind("person", person.value())
        .bind("now", now.toEpochMilli())
        .bind("old", now.minus(A_DAY).toEpochMilli())
        .execute();
  }

  /** Counts how often somebody came with a wrong code within a day. */
  public int wrongTries(PersonId person, Instant now) {
    return session
        .handle()
        .createQuery(TRIES)
        .bind("person", person.value())
        .bind("old", now.minus(A_DAY).toEpochMilli())
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /** Forgets what lets nobody in any more, and wrong tries that no longer count. */
  public void forgetBefore(Instant now) {
    session
        .handle()
        .createUpdate("DELETE FROM invitation WHERE uses_left <= 0 OR expires_at <= :now")
        .bind("now", now.toEpochMilli())
        .execute();
    session
        .handle()
        .createUpdate("DELETE FROM wrong_code WHERE since <= :old")
        .bind("old", now.minus(A_DAY).toEpochMilli())
        .execute();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    PersonId maker = new PersonId(row.getLong("made_by"));
    long circle = row.getLong("circle_id");
    Optional<CircleId> into = row.wasNull() ? Optional.empty() : Optional.of(new CircleId(circle));
    return new Invitation(maker, into, row.getInt("uses_left"), Columns.instant(row, "expires_at"));
  }
}
