package dev.sotto.core.safety;

import java.util.Base64;
import java.util.List;

/**
 * How likely a text is about more than practice, going by how it resembles sentences that people
 * labelled. Two sums of weights; what the rules have no pattern for still leaves traces. Immutable.
 */
public final class Hunch {
  /** Has no idea: everything is as the rules say. */
  public static final Hunch NONE = new Hunch(Weights.NONE, Weights.NONE);

  private static final String COMMENT = "#";

  private final Weights full;
  private final Weights any;

  private Hunch(Weights full, Weights any) {
    this.full = full;
    this.any = any;
  }

  /**
   * Reads a hunch: comments, and a line of weights each for the full reply and for any reply.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Hunch parse(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList();
    if (lines.size() != 2) {
      throw new IllegalArgumentException("must have two lines of weights");
    }
    return new Hunch(Weights.parse(lines.get(0)), Weights.parse(lines.get(1)));
  }

  /** Returns what it makes of a text, each from 0 to 1. */
  Odds of(List<Piece> words) {
    int[] traces = Traces.of(words);
    return this == NONE ? Odds.UNKNOWN : new Odds(full.odds(traces), any.odds(traces));
  }

  /**
   * How likely a text needs a reply.
   *
   * @param full the full one
   * @param any any at all
   */
  record Odds(double full, double any) {
    static final Odds UNKNOWN = new Odds(0.5, 0.5);
  }

  /** A weight for each kind of trace. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Weights(double scale, double bias, byte[] steps) {
    static final Weights NONE = new Weights(0, 0, new byte[Traces.KINDS]);

    static Weights parse(String line) {
      String[] cells = line.split(" ", -1);
      byte[] steps = cells.length == 3 ? Base64.getDecoder().decode(cells[2]) : new byte[0];
      if (steps.length != Traces.KINDS) {
        throw new IllegalArgumentException("has a line that is no weights");
      }
      return new Weights(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), steps);
    }

    double odds(int[] traces) {
      long sum = 0;
      for (int trace : traces) {
        sum += steps[trace];
      }
      double weight = bias + scale * sum / Math.sqrt(Math.max(1, traces.length));
      return 1 / (1 + Math.exp(-weight));
    }
  }
}
