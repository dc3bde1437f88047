package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Draws a {@link Page} on exactly one sheet. What has no room is set smaller step by step; when the
 * smallest letters that read well still are too many, the longest parts lose lines from their end.
 */
public final class PageDrawing {
  private static final double MARGIN = 48;
  private static final double[] SCALES = {1, 0.94, 0.88, 0.82, 0.76, 0.7};
  private static final int CUT_ROWS = 3;

  private final Page page;
  private final Paper paper;
  private final IntFunction<String> more;
  private final Ruler ruler;

  /**
   * @param more words for how many lines were left out
   */
  public PageDrawing(Page page, Paper paper, IntFunction<String> more, Ruler ruler) {
    this.page = page;
    this.paper = paper;
    this.more = more;
    this.ruler = ruler;
  }

  public void draw(Canvas canvas) {
    for (double scale : SCALES) {
      Setting setting = setting(scale, Words.ALL);
      if (draw(canvas, setting, setting.sections())) {
        return;
      }
    }
    Setting smallest = setting(SCALES[SCALES.length - 1], CUT_ROWS);
    List<Section> sections = new ArrayList<>(smallest.sections());
    while (!draw(canvas, smallest, sections)) {
      shorten(sections);
    }
  }

  /** Takes an item from the highest part, or the last part once each has one item left. */
  private static void shorten(List<Section> sections) {
    sections.stream()
        .filter(Section::canBeShorter)
        .max(Comparator.comparingDouble(section -> section.block().height()))
        .ifPresentOrElse(
            highest -> sections.set(sections.indexOf(highest), highest.shorter()),
            () -> sections.remove(sections.size() - 1));
  }

  private Setting setting(double scale, int mostRows) {
    return new Setting(page, ruler, paper.width() - 2 * MARGIN, scale, mostRows, more);
  }

  private boolean draw(Canvas canvas, Setting setting, List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(setting.head());
    sections.forEach(section -> blocks.add(section.block()));
    Block content = Block.column(blocks);
    Block foot = setting.foot();
    double footTop = paper.height() - MARGIN - foot.height();
    if (MARGIN + content.height() > footTop && !sections.isEmpty()) {
      return false;
    }
    content.draw(canvas, MARGIN, MARGIN);
    foot.draw(canvas, MARGIN, footTop);
    return true;
  }
}
