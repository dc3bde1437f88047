package dev.sotto.store;

import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import java.util.List;

/** How practices were changed; callers take a practice's id from a store scoped to a person. */
public final class AdjustmentStore {
  private static final String ADD =
      "INSERT INTO adjustment (practice_id, kind, at) VALUES (:practice, :kind, :at)";

  private static final String OF =
      "SELECT kind, at FROM adjustment WHERE practice_id = :practice ORDER BY id";

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
