package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Draws a {@link Page} on exactly one sheet. What has no room is set closer step by step; when the
 * smallest letters that read well still are too many, the longest lists lose lines from their end,
 * and after them the strips.
 */
public final class PageDrawing {
  private static final double MARGIN = 48;

  /** How a sheet is set: with room first, and closer while it does not fit. */
  private static final List<Size> SIZES =
      List.of(
          new Size(1, false),
          new Size(0.94, false),
          new Size(1, true),
          new Size(0.94, true),
          new Size(0.88, true),
          new Size(0.82, true),
          new Size(0.76, true),
          new Size(0.7, true));

  private static final double FOOT_GAP = 10;
  private static final int CUT_ROWS = 3;
  private static final int ENOUGH_LINES = 3;

  /** So many sheets no setting brings onto one, and measuring each would take seconds. */
  private static final double FAR_TOO_MUCH = 5;

  private final Page page;
  private final Paper paper;
  private final Ruler ruler;

  private record Size(double scale, boolean paired) {}

  public PageDrawing(Page page, Paper paper, Ruler ruler) {
    this.page = page;
    this.paper = paper;
    this.ruler = ruler;
  }

  public void draw(Canvas canvas) {
    for (Size size : SIZES) {
      Setting setting = setting(size, Words.ALL);
      List<Section> sections = setting.sections();
      if (draw(canvas, setting, sections)) {
        return;
      }
      if (Block.column(Section.rows(sections, 0)).height() > FAR_TOO_MUCH * paper.height()) {
        break;
      }
    }
    cut(canvas);
  }

  private void cut(Canvas canvas) {
    Setting smallest = setting(SIZES.get(SIZES.size() - 1), CUT_ROWS);
    List<Section> sections = new ArrayList<>(smallest.sections());
    while (!draw(canvas, smallest, sections)) {
      shorten(sections);
    }
  }

  /** Takes an item from one part, or the last part once each has one item left. */
  private static void shorten(List<Section> sections) {
    Stream.<Predicate<Section>>of(
            section -> section.isList() && section.most() > ENOUGH_LINES,
            section -> section.most() > 1)
        .flatMap(canLose -> sections.stream().filter(canLose).max(HEIGHT).stream())
        .findFirst()
        .ifPresentOrElse(
            highest -> sections.set(sections.indexOf(highest), highest.shorter()),
            () -> sections.remove(sections.size() - 1));
  }

  private static final Comparator<Section> HEIGHT =
      Comparator.comparingDouble(section -> section.block().height());

  private Setting setting(Size size, int mostRows) {
    double width = paper.width() - 2 * MARGIN;
    return new Setting(page, ruler, width, size.scale(), size.paired(), mostRows);
  }

  /** Draws nothing and says so if it does not fit. */
  private boolean draw(Canvas canvas, Setting setting, List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(setting.head());
    blocks.addAll(Section.rows(sections, setting.secondColumn()));
    Block content = Block.column(blocks);
    Block foot = setting.foot();
    double footTop = paper.height() - MARGIN - foot.height();
    if (MARGIN + content.height() + FOOT_GAP > footTop && !sections.isEmpty()) {
      return false;
    }
    content.draw(canvas, MARGIN, MARGIN);
    foot.draw(canvas, MARGIN, footTop);
    return true;
  }
}
