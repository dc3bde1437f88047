package dev.sotto.drawing;

import dev.sotto.core.week.Outline;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/**
 * The shape of a glyph where it stands.
 *
 * @param shape at a size of {@link Typeface#EM}, with the pen at its origin
 * @param place where the pen is and how large the letters are
 */
record GlyphOutline(Shape shape, AffineTransform place) implements Outline {

  @Override
  public void trace(Pen pen) {
    double[] to = new double[6];
    Point2D at = new Point2D.Double();
    for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> pen.move(to[0], to[1]);
        case PathIterator.SEG_LINETO -> pen.line(to[0], to[1]);
        case PathIterator.SEG_QUADTO -> bend(pen, at, to);
        case PathIterator.SEG_CUBICTO -> pen.curve(to[0], to[1], to[2], to[3], to[4], to[5]);
        case PathIterator.SEG_CLOSE -> pen.close();
        default -> throw new IllegalStateException("a path has no segment of kind " + kind);
      }
      move(at, kind, to);
    }
  }

  /** A curve with one handle is one whose two handles lie two thirds of the way to it. */
  private static void bend(Pen pen, Point2D at, double[] to) {
    pen.curve(
        at.getX() + 2 * (to[0] - at.getX()) / 3,
        at.getY() + 2 * (to[1] - at.getY()) / 3,
        to[2] + 2 * (to[0] - to[2]) / 3,
        to[3] + 2 * (to[1] - to[3]) / 3,
        to[2],
        to[3]);
  }

  /** After a close the next segment is a move, which needs no place to start from. */
  private static void move(Point2D at, int kind, double[] to) {
    switch (kind) {
      case PathIterator.SEG_QUADTO -> at.setLocation(to[2], to[3]);
      case PathIterator.SEG_CUBICTO -> at.setLocation(to[4], to[5]);
      default -> at.setLocation(to[0], to[1]);
    }
  }
}
