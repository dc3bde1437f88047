package dev.sotto.core.week;

/** A name at the left and its count at the right, on one line. */
record Beside(String name, Style nameStyle, String count, Style countStyle, double width)
    implements Block {

  @Override
  public double height() {
    return nameStyle.lineHeight();
  }

  @Override
  public void draw(Canvas canvas, double x, double top) {
    double baseline = top + nameStyle.ascent();
    canvas.begin(Tag.SUBHEADING);
    canvas.text(name, nameStyle, x, baseline);
    canvas.end();
    if (!count.isBlank()) {
      canvas.begin(Tag.PARAGRAPH);
      canvas.text(count, countStyle, x + width - canvas.width(count, countStyle), baseline);
      canvas.end();
    }
  }
}
