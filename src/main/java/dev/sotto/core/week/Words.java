package dev.sotto.core.week;

import java.util.List;

/**
 * Lines of text below each other, from the side on which their script begins.
 *
 * @param width of the column they stand in, in points
 */
record Words(List<String> lines, Style style, double width) implements Block {
  static final int ALL = Integer.MAX_VALUE;

  Words {
    lines = List.copyOf(lines);
  }

  /** Breaks a text into at most so many lines. */
  static Words of(String text, Style style, double width, int most, Ruler ruler) {
    return new Words(new Wrap(ruler, style, width).lines(text, most), style, width);
  }

  @Override
  public double height() {
    return lines.size() * style.lineHeight();
  }

  @Override
  public void draw(Canvas canvas, double x, double top) {
    boolean fromRight = startsAtTheRight(String.join(" ", lines));
    double baseline = top + style.ascent();
    for (String line : lines) {
      double start = fromRight ? x + width - canvas.width(line, style) : x;
      canvas.text(line, style, start, baseline);
      baseline += style.lineHeight();
    }
  }

  /** Whether the first letter that has a direction belongs to a script read from the right. */
  static boolean startsAtTheRight(String text) {
    for (int letter : text.codePoints().toArray()) {
      byte direction = Character.getDirectionality(letter);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
