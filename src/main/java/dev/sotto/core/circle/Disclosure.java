package dev.sotto.core.circle;

/**
 * What may be said of a Day, and to whom. A line only ever says that at least so many practised,
 * and whatever is said of a Day can be said of every fuller one as well. So a Day on which all the
 * others practised is possible after every line, and so is one on which any one of them did not:
 * nobody's answer can be told from a line, nor from two on either side of a change of members.
 * {@code DisclosureTest} goes through all of them; {@code src/adr/0014} says why there is no band
 * that says "few", and how much may be guessed.
 */
public final class Disclosure {
  /** Of fewer nothing is said but that they are there. */
  public static final int FEWEST = 5;

  /** From here on there are two bands, the same for everybody. */
  static final int BANDS_FROM = 7;

  /** One who practised is no company. */
  private static final int SEVERAL = 2;

  private Disclosure() {}

  /**
   * Returns what one of the circle is told.
   *
   * @param members how many were in it when the round began, whoever left since
   * @param practised how many of them practised; done, tiny and tried alike
   * @param self whether the one who is told did
   */
  static Shown of(int members, int practised, boolean self, Restraint restraint) {
    if (members < FEWEST || restraint == Restraint.ALL) {
      return Shown.HERE;
    }
    return members < BANDS_FROM
        ? company(self ? practised - 1 : practised, restraint)
        : band(members, practised, restraint);
  }

  private static Shown company(int others, Restraint restraint) {
    return others >= SEVERAL && restraint == Restraint.NONE ? Shown.OTHERS_TOO : Shown.HERE;
  }

  private static Shown band(int members, int practised, Restraint restraint) {
    if (practised * 2 >= members) {
      return restraint == Restraint.NONE ? Shown.AT_LEAST_HALF : Shown.SOME;
    }
    return practised >= SEVERAL && restraint == Restraint.NONE ? Shown.SOME : Shown.HERE;
  }
}
