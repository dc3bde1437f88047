package dev.sotto.core.script;

import java.util.List;
import java.util.Map;

/**
 * The wording of everything the bot says, in one language. Immutable.
 *
 * @param lines every line with at least one wording
 * @param labels what stands on each button
 */
public record Script(Map<Line, List<String>> lines, Map<Chip, String> labels) {

  /**
   * Words a saying.
   *
   * @param turn grows with each message to one person, so that the same line is worded differently
   *     the next time, where it has several wordings
   */
  public String word(Saying saying, long turn) {
    List<String> wordings = words(saying.line());
    return fill(wordings.get((int) Math.floorMod(turn, (long) wordings.size())), saying.values());
  }

  /** Every wording of a line, unfilled. */
  public List<String> words(Line line) {
    return lines.getOrDefault(line, List.of(line.name()));
  }

  public String label(Chip chip) {
    return labels.getOrDefault(chip, chip.name());
  }

  /** Puts the values in, once: what a person typed is never searched for placeholders. */
  private static String fill(String wording, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(wording.length() + 32);
    int at = 0;
    while (at < wording.length()) {
      int open = wording.indexOf('{', at);
      int close = open < 0 ? -1 : wording.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(wording, at, open);
      filled.append(values.getOrDefault(wording.substring(open + 1, close), ""));
      at = close + 1;
    }
    return filled.append(wording, at, wording.length()).toString();
  }
}
