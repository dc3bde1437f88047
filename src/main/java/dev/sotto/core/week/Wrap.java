package dev.sotto.core.week;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of one style that are no wider than a column. */
final class Wrap {
  private static final String CUT = "…";

  /** More than any line holds; what comes after them need not be measured. */
  private static final int MOST_LETTERS = 400;

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

  /** Returns the last break before which the text fits; 0 if there is none. */
  private int longest(String text, String tail, BreakIterator breaks) {
    String head = text.substring(0, Math.min(text.length(), MOST_LETTERS));
    breaks.setText(head);
    List<Integer> ends = new ArrayList<>(List.of(breaks.first()));
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      ends.add(next);
    }
    int fitting = 0;
    int tooLong = ends.size();
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) / 2;
      if (fits(text.substring(0, ends.get(middle)).stripTrailing() + tail)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    return ends.get(fitting);
  }

  private boolean fits(String line) {
    return line.length() <= MOST_LETTERS && ruler.width(line, style) <= width;
  }
}
