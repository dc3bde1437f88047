package dev.sotto.core.week;

import dev.sotto.core.person.PrivateText;
import java.time.Instant;
import java.util.Comparator;

/**
 * One line a person wants to bring to their next session. Nobody but them sees it.
 *
 * @param id names it among this person's lines
 * @param words theirs, or a suggestion they took; theirs to change
 */
public record SessionLine(long id, Kind kind, PrivateText words, Instant addedAt) {

  /** Behind the opener, what made worse comes first (promise Q9); apart from that, the oldest. */
  public static final Comparator<SessionLine> IN_ORDER =
      Comparator.comparing((SessionLine line) -> line.kind() != Kind.OPENER)
          .thenComparing(line -> line.kind() != Kind.WORSE)
          .thenComparing(SessionLine::addedAt)
          .thenComparing(SessionLine::id);

  /** Where a line comes from. Stored by name. */
  public enum Kind {
    /** The sentence to begin the session with. There is one at most. */
    OPENER,
    WORSE,
    OBSTACLE,
    QUESTION,
    NOTE
  }
}
