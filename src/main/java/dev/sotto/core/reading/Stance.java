package dev.sotto.core.reading;

/** How somebody stands to what was asked of them, as their words tell. */
public enum Stance {
  /** Neither of the others: they name what is in the way, or nothing. */
  PLAIN,
  /** They want to and they do not: "I want to, but…", "part of me". */
  TORN,
  /** They turn against the practice or against being asked: "this is stupid". */
  AGAINST
}
