package dev.sotto.core.week;

import dev.sotto.core.checkin.DayPart;
import java.time.Duration;
import java.util.List;

/**
 * The field of one Day: dots for the parts of the day along its upper edge, a mark for each entry,
 * and below them the minutes of the Day. A blank Day is a blank field.
 *
 * @param width in points, like the height
 */
record Cell(double width, double height) {
  // Shares of the width or the height of the field.
  private static final double CORNER = 0.12;
  private static final double MARK = 0.3;
  private static final double TALLEST_MARK = 0.2;
  private static final double MARKS_LEFT = 0.03;
  private static final double MARKS_WIDTH = 0.94;
  private static final double MARKS_AT = 0.44;
  private static final double DOT = 0.035;
  private static final double DOTS_AT = 0.13;
  private static final double NUMBER = 0.25;
  private static final double NUMBER_AT = 0.91;

  /** How much of its room a mark takes beside others. */
  private static final double MARK_IN_ITS_ROOM = 0.44;

  /** The width of a digit and the air around it, of its height. */
  private static final double DIGIT = 0.68;

  // Points.
  private static final double SMALLEST_DOT = 0.85;
  private static final double BIGGEST_DOT = 1.5;
  private static final double BIGGEST_NUMBER = 9.5;

  /** Draws the field of a Day with its upper left corner at a point. */
  void draw(Canvas canvas, WeekDay day, double x, double y) {
    field(canvas, x, y);
    marks(canvas, day.entries(), x, y);
    day.entries().stream().map(Entry::part).distinct().forEach(part -> dot(canvas, part, x, y));
    minutes(canvas, day.entries(), x, y);
  }

  /** Draws a blank one. */
  void field(Canvas canvas, double x, double y) {
    Outline box = Outline.box(x, y, width, height, Math.min(width, height) * CORNER);
    canvas.fill(box, Ink.FIELD);
  }

  /** Draws where in the day something was. */
  void dot(Canvas canvas, DayPart part, double x, double y) {
    double radius = Math.min(Math.max(DOT * width, SMALLEST_DOT), BIGGEST_DOT);
    double at =
        switch (part) {
          case MORNING -> 0.2;
          case AFTERNOON -> 0.4;
          case EVENING -> 0.6;
          case NIGHT -> 0.8;
          case UNTOLD -> Double.NaN;
        };
    if (part != DayPart.UNTOLD) {
      canvas.fill(Outline.circle(x + at * width, y + DOTS_AT * height, radius), Ink.QUIET);
    }
  }

  private void marks(Canvas canvas, List<Entry> entries, double x, double y) {
    double room = MARKS_WIDTH * width / entries.size();
    double alone = Math.min(MARK * width, TALLEST_MARK * height);
    double radius = Math.min(alone, MARK_IN_ITS_ROOM * room);
    double middle = x + MARKS_LEFT * width + room / 2;
    for (Entry entry : entries) {
      Marks.draw(canvas, entry.outcome(), middle, y + MARKS_AT * height, radius);
      middle += room;
    }
  }

  private void minutes(Canvas canvas, List<Entry> entries, double x, double y) {
    Duration spent = entries.stream().map(Entry::spent).reduce(Duration.ZERO, Duration::plus);
    if (spent.toMinutes() > 0) {
      String number = Long.toString(spent.toMinutes());
      Style style = numberStyle(number);
      double start = x + (width - canvas.width(number, style)) / 2;
      canvas.text(number, style, start, y + NUMBER_AT * height);
    }
  }

  private Style numberStyle(String number) {
    double high = Math.min(NUMBER * height, BIGGEST_NUMBER);
    return Style.quiet(Math.min(high, width / (DIGIT * number.length())));
  }
}
