package dev.sotto.store;

import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How practices were changed, and which changes were offered. Callers take a practice's id from a
 * store that is scoped to a person.
 */
public final class AdjustmentStore {
  private static final String ADD =
      "INSERT INTO adjustment (practice_id, kind, at) VALUES (:practice, :kind, :at)";

  private static final String OF =
      "SELECT kind, at FROM adjustment WHERE practice_id = :practice ORDER BY id";

  private static final String OFFERED =
      """
      INSERT INTO offer (practice_id, aside, made_at) VALUES (:practice, :aside, :at)
      ON CONFLICT (practice_id, aside) DO UPDATE SET made_at = excluded.made_at
      """;

  private static final String OFFERS = "SELECT * FROM offer WHERE practice_id = :practice";

  private final Session session;

  AdjustmentStore(Session session) {
    this.session = session;
  }

  /** Writes down one change. */
  public void add(PracticeId practice, Adjustment made) {
    session
        .handle()
        .createUpdate(ADD)
        .bind("practice", practice.value())
        .bind("kind", made.kind().name())
        .bind("at", made.at().toEpochMilli())
        .execute();
  }

  /** Notes when a change was offered, in the place of the time before. */
  public void offered(PracticeId practice, Nudge.Aside aside, Instant now) {
    session
        .handle()
        .createUpdate(OFFERED)
        .bind("practice", practice.value())
        .bind("aside", aside.name())
        .bind("at", now.toEpochMilli())
        .execute();
  }

  /** Returns when each change was offered last; none that never was. */
  public Map<Nudge.Aside, Instant> offers(PracticeId practice) {
    return session
        .handle()
        .createQuery(OFFERS)
        .bind("practice", practice.value())
        .map(
            (row, context) ->
                Map.entry(
                    Nudge.Aside.valueOf(row.getString("aside")), Columns.instant(row, "made_at")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns every change of a practice, earliest first. */
  public List<Adjustment> of(PracticeId practice) {
    return session
        .handle()
        .createQuery(OF)
        .bind("practice", practice.value())
        .map(
            (row, context) ->
                new Adjustment(
                    Adjustment.Kind.valueOf(row.getString("kind")), Columns.instant(row, "at")))
        .list();
  }
}
