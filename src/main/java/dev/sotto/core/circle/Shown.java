package dev.sotto.core.circle;

/**
 * What somebody in a circle is told about one Day. Each says that at least so many practised; none
 * says who did, and none that anybody did not.
 */
public enum Shown {
  /** That the circle is there. Can be said of every Day. */
  HERE,
  /** That at least two others practised. */
  OTHERS_TOO,
  /** That at least two of the circle practised. */
  SOME,
  /** That at least half of the circle practised. */
  AT_LEAST_HALF
}
