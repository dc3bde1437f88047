package dev.sotto.core.week;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of one style that are no wider than a column. */
final class Wrap {
  private static final String CUT = "…";

  private final Ruler ruler;
  private final Style style;
  private final double width;

  Wrap(Ruler ruler, Style style, double width) {
    this.ruler = ruler;
    this.style = style;
    this.width = width;
  }

  /**
   * Returns the lines of a text.
   *
   * @param most how many there may be; the last one says with an ellipsis that there was more
   */
  List<String> lines(String text, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      if (lines.size() == most - 1 && !fits(rest)) {
        lines.add(rest.substring(0, longest(rest, CUT)).strip() + CUT);
        return lines;
      }
      int end = longest(rest, "");
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** How much of the text fits before {@code tail}: whole words, or else as much of the first. */
  private int longest(String text, String tail) {
    int words = longest(text, tail, BreakIterator.getLineInstance(Locale.ROOT));
    if (words > 0) {
      return words;
    }
    int letters = longest(text, tail, BreakIterator.getCharacterInstance(Locale.ROOT));
    return letters > 0 ? letters : text.offsetByCodePoints(0, 1);
  }

  private int longest(String text, String tail, BreakIterator breaks) {
    breaks.setText(text);
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (!fits(text.substring(0, next).stripTrailing() + tail)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean fits(String line) {
    return ruler.width(line, style) <= width;
  }
}
