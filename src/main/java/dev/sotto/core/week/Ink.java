package dev.sotto.core.week;

/** What something is drawn for, from which a surface chooses how dark it comes out. */
public enum Ink {
  /** Words to be read. */
  TEXT,
  /** Marks. */
  MARK,
  /** Words that stand back. */
  QUIET,
  /** Thin lines. */
  RULE,
  /** The field in which a mark stands. */
  FIELD
}
