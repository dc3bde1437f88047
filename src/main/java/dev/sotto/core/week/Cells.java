package dev.sotto.core.week;

import dev.sotto.core.checkin.Day;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Days of a practice with the marks in them. */
record Cells(Strip strip, Legend legend, Grid grid) implements Block {
  static final int WEEK = 7;
  private static final double HEAD = 9.5;
  private static final double HEAD_ABOVE = 6;

  // Of the room that a head has.
  private static final double SMALL_HEAD = 0.66;
  private static final double SMALL_HEAD_ABOVE = 0.3;

  @Override
  public double height() {
    return grid.height(strip.days().size());
  }

  @Override
  public void draw(Canvas canvas, double x, double top) {
    canvas.begin(Tag.figure(spoken()));
    List<WeekDay> days = strip.days();
    for (int i = 0; i < days.size(); i++) {
      heads(canvas, i, x + grid.left(i), top + grid.top(i));
    }
    for (int i = 0; i < days.size(); i++) {
      grid.cell().draw(canvas, days.get(i), x + grid.left(i), top + grid.top(i));
    }
    canvas.end();
  }

  private void heads(Canvas canvas, int i, double left, double upper) {
    Day day = strip.days().get(i).day();
    if (grid.topHead() > 0 && i < WEEK) {
      String head = grid.gutter() > 0 ? weekday(day) : weekday(day) + " " + date(day);
      Style style = fitting(canvas, head, Style.quiet(HEAD), grid.cell().width());
      double start = left + (grid.cell().width() - canvas.width(head, style)) / 2;
      canvas.text(head, style, start, upper - HEAD_ABOVE);
    }
    if (grid.gutter() > 0 && grid.startsWeek(i)) {
      double baseline = upper + grid.cell().height() / 2 + HEAD / 3;
      canvas.text(date(day), Style.quiet(HEAD), left - grid.gutter(), baseline);
    }
    if (grid.rowHead() > 0 && grid.hasHead(i)) {
      Style style = Style.quiet(grid.rowHead() * SMALL_HEAD);
      double baseline = upper - grid.rowHead() * SMALL_HEAD_ABOVE;
      canvas.text(weekday(day) + " " + date(day), style, left, baseline);
    }
  }

  /** The style, or a smaller one in which the text is not wider than its column. */
  private static Style fitting(Ruler ruler, String text, Style style, double width) {
    double factor = Math.min(1, width / Math.max(ruler.width(text, style), 1));
    return new Style(style.size() * factor, style.weight(), style.ink());
  }

  private String weekday(Day day) {
    return legend.weekdays().getOrDefault(day.date().getDayOfWeek(), "");
  }

  private static String date(Day day) {
    return Integer.toString(day.date().getDayOfMonth());
  }

  /** What the marks say, for somebody who does not see them. */
  private String spoken() {
    return strip.name()
        + ": "
        + strip.days().stream()
            .filter(day -> !day.isBlank())
            .map(day -> weekday(day.day()) + " " + date(day.day()) + " " + entries(day))
            .collect(Collectors.joining("; "));
  }

  private String entries(WeekDay day) {
    return day.entries().stream().map(this::entry).collect(Collectors.joining(", "));
  }

  private String entry(Entry entry) {
    long minutes = entry.spent().toMinutes();
    return Stream.of(
            legend.outcomes().getOrDefault(entry.outcome(), ""),
            minutes > 0 ? minutes + " " + legend.minutes() : "",
            legend.parts().getOrDefault(entry.part(), ""))
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" "));
  }
}
