package dev.sotto.core.week;

/**
 * How a line of text looks.
 *
 * @param size of the letters, in points
 */
public record Style(double size, Weight weight, Ink ink) {

  /** How heavy letters are. */
  public enum Weight {
    REGULAR,
    SEMIBOLD
  }

  /** From one baseline to the next, as a multiple of the size. */
  private static final double LEADING = 1.4;

  /** From the top of a line to its baseline, as a multiple of the size. */
  private static final double ASCENT = 1.05;

  static Style regular(double size) {
    return new Style(size, Weight.REGULAR, Ink.TEXT);
  }

  static Style semibold(double size) {
    return new Style(size, Weight.SEMIBOLD, Ink.TEXT);
  }

  static Style quiet(double size) {
    return new Style(size, Weight.REGULAR, Ink.QUIET);
  }

  double lineHeight() {
    return size * LEADING;
  }

  double ascent() {
    return size * ASCENT;
  }
}
