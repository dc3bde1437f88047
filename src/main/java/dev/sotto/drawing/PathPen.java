package dev.sotto.drawing;

import dev.sotto.core.week.Outline;
import java.awt.geom.Path2D;

/** Follows an outline for Java2D. */
record PathPen(Path2D path) implements Outline.Pen {

  static Path2D path(Outline outline) {
    PathPen pen = new PathPen(new Path2D.Double());
    outline.trace(pen);
    return pen.path();
  }

  @Override
  public void move(double x, double y) {
    path.moveTo(x, y);
  }

  @Override
  public void line(double x, double y) {
    path.lineTo(x, y);
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    path.curveTo(x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    path.closePath();
  }
}
