package dev.sotto.core.reading;

/** How somebody stands to a practice that something is in the way of. */
public enum Stance {
  PLAIN,
  /** They want to, and they don't. */
  TORN,
  /** They are against it, and are not argued with. */
  AGAINST
}
