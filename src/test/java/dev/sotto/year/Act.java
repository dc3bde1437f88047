package dev.sotto.year;

import dev.sotto.app.Incoming;

/**
 * One thing a person does.
 *
 * @param about the moment it is a check-in for, or makes worse; none otherwise
 * @param outcome what has to stand in the table for that moment; blank when nothing certain
 */
record Act(Kind kind, Incoming incoming, java.util.Optional<Rows.Moment> about, String outcome) {
  /** What the contract promises something special for. */
  enum Kind {
    CHECKIN,
    STOP,
    WORSE,
    OTHER
  }

  static Act other(Incoming incoming) {
    return new Act(Kind.OTHER, incoming, java.util.Optional.empty(), "");
  }
}
