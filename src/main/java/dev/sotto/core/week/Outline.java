package dev.sotto.core.week;

/** A shape: where a pen goes to draw it. */
@FunctionalInterface
public interface Outline {

  void trace(Pen pen);

  /** Follows an outline. */
  interface Pen {
    void move(double x, double y);

    void line(double x, double y);

    /** Goes to x, y, first towards x1, y1 and in the end from x2, y2. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);

    /** Goes back to where the shape began. */
    void close();
  }

  /** How far the handles of a quarter of a circle lie from its ends, for a radius of one. */
  double ROUND = 0.5523;

  static Outline line(double x1, double y1, double x2, double y2) {
    return pen -> {
      pen.move(x1, y1);
      pen.line(x2, y2);
    };
  }

  static Outline circle(double x, double y, double radius) {
    double handle = radius * ROUND;
    return pen -> {
      pen.move(x, y - radius);
      pen.curve(x + handle, y - radius, x + radius, y - handle, x + radius, y);
      pen.curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
      pen.curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
      pen.curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
      pen.close();
    };
  }

  /** The left half of a circle. */
  static Outline half(double x, double y, double radius) {
    double handle = radius * ROUND;
    return pen -> {
      pen.move(x, y + radius);
      pen.curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
      pen.curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
      pen.close();
    };
  }

  /** A thin moon whose tips point to the right. */
  static Outline crescent(double x, double y, double radius) {
    return pen -> {
      pen.move(x + 0.55 * radius, y - radius);
      pen.curve(
          x - 1.00 * radius,
          y - 0.95 * radius,
          x - 1.00 * radius,
          y + 0.95 * radius,
          x + 0.55 * radius,
          y + radius);
      pen.curve(
          x - 0.15 * radius,
          y + 0.55 * radius,
          x - 0.15 * radius,
          y - 0.55 * radius,
          x + 0.55 * radius,
          y - radius);
      pen.close();
    };
  }

  /** A box with round corners. */
  static Outline box(double x, double y, double width, double height, double radius) {
    double right = x + width;
    double bottom = y + height;
    double handle = radius * (1 - ROUND);
    return pen -> {
      pen.move(x + radius, y);
      pen.line(right - radius, y);
      pen.curve(right - handle, y, right, y + handle, right, y + radius);
      pen.line(right, bottom - radius);
      pen.curve(right, bottom - handle, right - handle, bottom, right - radius, bottom);
      pen.line(x + radius, bottom);
      pen.curve(x + handle, bottom, x, bottom - handle, x, bottom - radius);
      pen.line(x, y + radius);
      pen.curve(x, y + handle, x + handle, y, x + radius, y);
      pen.close();
    };
  }
}
