package dev.sotto.core.week;

/**
 * Where the Days of a strip stand: seven a week, from the first Day on, and so many weeks beside
 * each other before the next row begins. Lengths are points.
 *
 * @param gutter room to the left, where a row of one week has the date it starts on
 * @param topHead room above the first row, where each column has its weekday
 * @param rowHead room above each row, where each week has the day it starts on
 * @param gap between two Days
 * @param weekGap what comes on top of it between two weeks
 */
record Grid(
    Cell cell,
    int weeksBeside,
    double gutter,
    double topHead,
    double rowHead,
    double gap,
    double weekGap,
    double rowGap) {
  // Of a picture.
  private static final double GUTTER = 22;
  private static final double HEAD = 16;
  private static final double GAP = 4;

  /** How high a Day is, of its width: a week has room for more than a month. */
  private static final double OF_WEEK = 1.25;

  private static final double OF_MONTH = 0.9;

  // Of a sheet at its full size; a Day is no narrower than can be read and no higher than it needs.
  private static final double NARROWEST = 11.6;
  private static final double HIGHEST = 30;
  private static final double OF_SHEET = 1.7;
  private static final double FINE_GAP = 1.2;
  private static final double WEEK_GAP = 7;
  private static final double ROW_GAP = 4;
  private static final double ROW_HEAD = 10;

  /** As a multiple of the height of the head. */
  private static final double WIDE_ENOUGH_FOR_A_HEAD = 2.8;

  /** One week a row, over the whole width. */
  static Grid ofPicture(int days, double width) {
    boolean oneWeek = days <= Cells.WEEK;
    double gutter = oneWeek ? 0 : GUTTER;
    double wide = (width - gutter - GAP * (Cells.WEEK - 1)) / Cells.WEEK;
    Cell cell = new Cell(wide, wide * (oneWeek ? OF_WEEK : OF_MONTH));
    return new Grid(cell, 1, gutter, HEAD, 0, GAP, 0, GAP);
  }

  /** As many weeks beside each other as can be read, over the whole width. */
  static Grid ofSheet(int days, double width, double scale) {
    double weekGap = WEEK_GAP * scale;
    double room = width + weekGap + FINE_GAP;
    double narrowestWeek = (NARROWEST * scale + FINE_GAP) * Cells.WEEK + weekGap;
    int fitting = (int) Math.max(1, Math.floor(room / narrowestWeek));
    int weeks = ceiling(days, Cells.WEEK);
    int beside = Math.max(1, ceiling(weeks, Math.max(1, ceiling(weeks, fitting))));
    double wide = (room / beside - weekGap) / Cells.WEEK - FINE_GAP;
    Cell cell = new Cell(wide, Math.min(wide * OF_SHEET, HIGHEST * scale));
    return new Grid(cell, beside, 0, 0, ROW_HEAD * scale, FINE_GAP, weekGap, ROW_GAP * scale);
  }

  int rows(int days) {
    return ceiling(days, perRow());
  }

  private static int ceiling(int number, int by) {
    return (number + by - 1) / by;
  }

  double height(int days) {
    int rows = rows(days);
    return topHead + rows * (rowHead + cell.height()) + (rows - 1) * rowGap;
  }

  /** Whether a Day has a head of its own above it; where Days are narrow, only a week has one. */
  boolean hasHead(int day) {
    return startsWeek(day) || cell.width() > WIDE_ENOUGH_FOR_A_HEAD * rowHead;
  }

  boolean startsWeek(int day) {
    return day % Cells.WEEK == 0;
  }

  /** The left edge of a Day, counted from zero. */
  double left(int day) {
    int column = day % perRow();
    int weeksBefore = column / Cells.WEEK;
    return gutter + column * (cell.width() + gap) + weeksBefore * weekGap;
  }

  /** The upper edge of a Day, counted from zero. */
  double top(int day) {
    int row = day / perRow();
    return topHead + row * (rowHead + cell.height() + rowGap) + rowHead;
  }

  private int perRow() {
    return Cells.WEEK * weeksBeside;
  }
}
