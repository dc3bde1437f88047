package dev.sotto.core.week;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The legend as it is drawn: each mark with its words, as many beside each other as fit. */
record Key(List<List<Sample>> rows, Style style) implements Block {
  private static final double GAP = 1.6;
  private static final double LEADING = 1.9;
  private static final List<DayPart> PARTS =
      List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT);

  /** A mark and what it means. */
  record Sample(Icon icon, String words) {}

  /** Draws a mark in a field of one and a half times the height of a letter. */
  interface Icon {
    void draw(Canvas canvas, Cell field, double x, double y);
  }

  static Key of(Legend legend, double size, double width, Ruler ruler) {
    Style style = Style.quiet(size);
    List<List<Sample>> rows = new ArrayList<>();
    double x = Double.POSITIVE_INFINITY;
    for (Sample sample : samples(legend)) {
      double wide = iconWidth(style) + ruler.width(sample.words(), style) + GAP * size;
      if (x + wide - GAP * size > width) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(sample);
      x += wide;
    }
    return new Key(rows, style);
  }

  private static List<Sample> samples(Legend legend) {
    List<Sample> samples = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      samples.add(new Sample(mark(outcome), legend.outcomes().getOrDefault(outcome, "")));
    }
    samples.add(new Sample((canvas, field, x, y) -> {}, legend.blank()));
    for (DayPart part : PARTS) {
      samples.add(new Sample(dot(part), legend.parts().getOrDefault(part, "")));
    }
    samples.removeIf(sample -> sample.words().isBlank());
    return samples;
  }

  private static Icon mark(Outcome outcome) {
    return (canvas, field, x, y) ->
        Marks.draw(
            canvas, outcome, x + field.width() / 2, y + field.height() / 2, field.height() * 0.32);
  }

  private static Icon dot(DayPart part) {
    return (canvas, field, x, y) -> field.dot(canvas, part, x, y);
  }

  private static double iconWidth(Style style) {
    return style.size() * 2.1;
  }

  @Override
  public double height() {
    return rows.size() * style.size() * LEADING;
  }

  @Override
  public void draw(Canvas canvas, double x, double top) {
    canvas.begin(Tag.LIST);
    double y = top;
    for (List<Sample> row : rows) {
      draw(canvas, row, x, y);
      y += style.size() * LEADING;
    }
    canvas.end();
  }

  private void draw(Canvas canvas, List<Sample> row, double left, double y) {
    double x = left;
    Cell field = new Cell(style.size() * 1.5, style.size() * 1.5);
    for (Sample sample : row) {
      canvas.begin(Tag.DECORATION);
      field.field(canvas, x, y);
      sample.icon().draw(canvas, field, x, y);
      canvas.end();
      canvas.begin(Tag.ITEM);
      canvas.text(sample.words(), style, x + iconWidth(style), y + style.size() * 1.1);
      canvas.end();
      x += iconWidth(style) + canvas.width(sample.words(), style) + GAP * style.size();
    }
  }
}
