package dev.sotto.core.week;

/** A line of a list behind its dot, on the side on which its script begins. */
record Bullet(Words words, double indent) implements Block {
  private static final double DOT = 0.13;
  private static final double MIDDLE = 0.36;
  private static final double SPACE = 0.3;

  @Override
  public double height() {
    return words.height() + words.style().size() * SPACE;
  }

  @Override
  public void draw(Canvas canvas, double x, double top) {
    boolean fromRight = Words.startsAtTheRight(String.join(" ", words.lines()));
    double size = words.style().size();
    double radius = size * DOT;
    double dot = fromRight ? x + indent + words.width() - radius : x + radius;
    canvas.begin(Tag.ITEM);
    canvas.begin(Tag.DECORATION);
    double middle = top + words.style().ascent() - size * MIDDLE;
    canvas.fill(Outline.circle(dot, middle, radius), Ink.QUIET);
    canvas.end();
    words.draw(canvas, fromRight ? x : x + indent, top);
    canvas.end();
  }
}
