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
  private static final double GUTTER = 22;
  private static final double HEAD = 16;
  private static final double NARROWEST = 11.6;
  private static final double WIDE_ENOUGH_FOR_A_HEAD = 2.8;
  private static final double HIGHEST = 30;

  /** One week a row, over the whole width. */
  static Grid ofPicture(int days, double width) {
    boolean oneWeek = days <= Cells.WEEK;
    double gutter = oneWeek ? 0 : GUTTER;
    double gap = 4;
    double cell = (width - gutter - gap * (Cells.WEEK - 1)) / Cells.WEEK;
    return new Grid(
        new Cell(cell, oneWeek ? cell * 1.25 : cell * 0.9), 1, gutter, HEAD, 0, gap, 0, gap);
  }

  /** As many weeks beside each other as can be read, over the whole width. */
  static Grid ofSheet(int days, double width, double scale) {
    double gap = 1.2;
    double weekGap = 7 * scale;
    double narrowestWeek = (NARROWEST * scale + gap) * Cells.WEEK + weekGap;
    int fitting = (int) Math.max(1, Math.floor((width + weekGap + gap) / narrowestWeek));
    int weeks = (days + Cells.WEEK - 1) / Cells.WEEK;
    int rows = (weeks + fitting - 1) / fitting;
    int beside = (weeks + rows - 1) / rows;
    double week = (width + weekGap + gap) / beside - weekGap;
    double cell = week / Cells.WEEK - gap;
    double height = Math.min(cell * 1.7, HIGHEST * scale);
    return new Grid(new Cell(cell, height), beside, 0, 0, 10 * scale, gap, weekGap, 4 * scale);
  }

  int rows(int days) {
    return (days + perRow() - 1) / perRow();
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
