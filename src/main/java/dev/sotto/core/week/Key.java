package dev.sotto.core.week;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The legend as it is drawn: each mark with its words, as many beside each other as fit. */
record Key(List<List<Sample>> rows, Style style) implements Block {
  private static final double GAP = 1.6;
  private static final double LEADING = 1.9;
  private static final String NUMBER = "5";
  private static final double NARROW = 1.5;
  private static final double WIDE = 3.2;
  private static final double ICON_GAP = 0.6;
  private static final List<DayPart> PARTS =
      List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT);

  /**
   * A mark and what it means.
   *
   * @param wide of the field the mark stands in, as a multiple of the size of the letters
   */
  record Sample(Icon icon, double wide, String words) {}

  /** Draws what is explained in its field. */
  interface Icon {
    void draw(Canvas canvas, Cell field, double x, double y);
  }

  static Key of(Legend legend, double size, double width, Ruler ruler) {
    Style style = Style.quiet(size);
    List<List<Sample>> rows = new ArrayList<>();
    double x = Double.POSITIVE_INFINITY;
    for (Sample sample : samples(legend)) {
      double wide = width(sample, style, ruler);
      if (x + wide > width) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.get(rows.size() - 1).add(sample);
      x += wide + GAP * size;
    }
    return new Key(rows, style);
  }

  private static double width(Sample sample, Style style, Ruler ruler) {
    return (sample.wide() + ICON_GAP) * style.size() + ruler.width(sample.words(), style);
  }

  private static List<Sample> samples(Legend legend) {
    List<Sample> samples = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      samples.add(new Sample(mark(outcome), NARROW, legend.outcomes().getOrDefault(outcome, "")));
    }
    samples.add(new Sample((canvas, field, x, y) -> {}, NARROW, legend.blank()));
    samples.add(new Sample(Key::number, NARROW, legend.minutes()));
    samples.add(new Sample(Key::dots, WIDE, parts(legend)));
    samples.removeIf(sample -> sample.words().isBlank());
    return samples;
  }

  private static String parts(Legend legend) {
    return PARTS.stream()
        .map(part -> legend.parts().getOrDefault(part, ""))
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static Icon mark(Outcome outcome) {
    return (canvas, field, x, y) ->
        Marks.draw(
            canvas, outcome, x + field.width() / 2, y + field.height() / 2, field.height() * 0.32);
  }

  private static void dots(Canvas canvas, Cell field, double x, double y) {
    PARTS.forEach(part -> field.dot(canvas, part, x, y + field.height() * 0.37));
  }

  private static void number(Canvas canvas, Cell field, double x, double y) {
    Style style = Style.quiet(field.height() * 0.55);
    double start = x + (field.width() - canvas.width(NUMBER, style)) / 2;
    canvas.text(NUMBER, style, start, y + field.height() * 0.7);
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
    for (Sample sample : row) {
      Cell field = new Cell(style.size() * sample.wide(), style.size() * NARROW);
      canvas.begin(Tag.DECORATION);
      field.field(canvas, x, y);
      sample.icon().draw(canvas, field, x, y);
      canvas.end();
      canvas.begin(Tag.ITEM);
      double words = x + (sample.wide() + ICON_GAP) * style.size();
      canvas.text(sample.words(), style, words, y + style.size() * 1.1);
      canvas.end();
      x += width(sample, style, canvas) + GAP * style.size();
    }
  }
}
