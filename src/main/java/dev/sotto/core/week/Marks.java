package dev.sotto.core.week;

import dev.sotto.core.checkin.Outcome;

/** The shape of each outcome. They differ without any colour, also when copied in grey. */
final class Marks {
  private static final double RING = 0.17;
  private static final double SMALL = 0.5;
  private static final double OPEN = 0.8;

  private Marks() {}

  /** Draws the mark of an outcome around a point. */
  static void draw(Canvas canvas, Outcome outcome, double x, double y, double radius) {
    double thickness = radius * RING;
    switch (outcome) {
      case DONE -> canvas.fill(Outline.circle(x, y, radius), Ink.MARK);
      case TINY -> canvas.fill(Outline.circle(x, y, radius * SMALL), Ink.MARK);
      case TRIED -> {
        canvas.stroke(Outline.circle(x, y, radius - thickness / 2), thickness, Ink.MARK);
        canvas.fill(Outline.half(x, y, radius - thickness / 2), Ink.MARK);
      }
      case NOT_TODAY ->
          canvas.stroke(Outline.circle(x, y, radius * OPEN - thickness / 2), thickness, Ink.MARK);
      case REST -> canvas.fill(Outline.crescent(x, y, radius * OPEN), Ink.MARK);
    }
  }
}
