package dev.sotto.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Gives rows their numbers before they are written, because a sealed value is bound to its row. No
 * number is given twice, also not after a rollback, a deletion or a restart. Only the writer may
 * ask.
 */
final class Ids {
  private final Map<String, Long> last = new HashMap<>();

  /** Takes up the counting where the file left it. */
  static Ids of(Handle handle) {
    Ids ids = new Ids();
    handle
        .createQuery("SELECT name, seq FROM sqlite_sequence")
        .map((row, context) -> Map.entry(row.getString("name"), row.getLong("seq")))
        .forEach(entry -> ids.last.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  long next(String table) {
    return last.merge(table, 1L, Long::sum);
  }
}
