package dev.sotto.core.week;

/** What a line of the Page is about, in the order in which the sections stand on it. */
public enum Topic {
  AGREED,
  WEEKS,
  IN_THE_WAY,
  HELPED,
  USED_FOR_REAL,
  NUMBER,
  SESSION_LIST
}
