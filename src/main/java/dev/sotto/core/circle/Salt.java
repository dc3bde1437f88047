package dev.sotto.core.circle;

import dev.sotto.core.checkin.Day;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What makes the lots of a round fall as they do: the same for the same seat and Day however often
 * they are drawn, and not to be foreseen by whoever does not know it.
 *
 * @param value 128 bits in hexadecimal digits
 */
public record Salt(String value) {
  private static final int BYTES = 16;

  /** Stands for everybody where all are told the same. */
  static final int EVERYBODY = -1;

  /** Draws a new one. */
  public static Salt draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Salt(HexFormat.of().formatHex(bytes));
  }

  /** Returns what is held back from a seat on a Day. */
  Restraint restraint(Day day, int seat) {
    String drawn = value + " " + day.date() + " " + seat;
    return Restraint.ofLot(Math.floorMod(Digest.of(drawn)[0], Restraint.LOTS));
  }

  /** Not to be read in a log. */
  @Override
  public String toString() {
    return "Salt";
  }
}
