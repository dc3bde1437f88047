package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a sheet at one size.
 *
 * @param width of the column of text, in points
 * @param scale of all sizes, 1 when there is room
 * @param paired whether lists that follow each other stand side by side
 * @param mostRows how many rows one line of the Page may take
 */
record Setting(Page page, Ruler ruler, double width, double scale, boolean paired, int mostRows) {
  private static final double GUTTER = 24;
  private static final double TITLE = 21;
  private static final double HEADING = 12;
  private static final double TEXT = 10;
  private static final double SMALL = 8;
  private static final double SMALLEST = 6.4;
  private static final double INDENT = 11;

  private double small() {
    return Math.max(SMALL * scale, SMALLEST);
  }

  Block head() {
    return Block.column(
        List.of(
            words(page.title(), Style.semibold(TITLE * scale), width).as(Tag.TITLE),
            Block.gap(2 * scale),
            words(page.span(), Style.quiet(HEADING * scale), width).as(Tag.PARAGRAPH)));
  }

  Block foot() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.rule(width));
    blocks.add(Block.gap(9 * scale));
    if (page.parts().stream().anyMatch(Page.Strips.class::isInstance)) {
      blocks.add(Key.of(page.legend(), small(), width, ruler));
      blocks.add(Block.gap(4 * scale));
    }
    blocks.add(words(page.foot(), Style.quiet(small()), width).as(Tag.PARAGRAPH));
    return Block.column(blocks);
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Page.Part> parts = page.parts();
    int next = 0;
    while (next < parts.size()) {
      if (paired && isList(next) && isList(next + 1)) {
        Setting half = half();
        sections.add(half.section(parts.get(next++)).paired());
        sections.add(half.section(parts.get(next++)).paired());
      } else {
        sections.add(section(parts.get(next++)));
      }
    }
    return sections;
  }

  private boolean isList(int part) {
    return part < page.parts().size() && page.parts().get(part).map(lines -> true, strips -> false);
  }

  private Setting half() {
    return new Setting(page, ruler, halfWidth(), scale, paired, mostRows);
  }

  private double halfWidth() {
    return (width - GUTTER) / 2;
  }

  /** How far to the right the second of two lists side by side begins. */
  double secondColumn() {
    return halfWidth() + GUTTER;
  }

  private Section section(Page.Part part) {
    return part.map(this::lines, this::strips);
  }

  private Section lines(Page.Lines part) {
    List<Block> items = part.lines().stream().map(this::item).toList();
    return new Section(
        heading(part), items, Section.Kind.LIST, items.size(), left -> more(left).as(Tag.ITEM));
  }

  private Section strips(Page.Strips part) {
    List<Block> items = part.strips().stream().map(this::strip).toList();
    return new Section(
        heading(part),
        items,
        Section.Kind.STRIPS,
        items.size(),
        left -> more(left).as(Tag.PARAGRAPH));
  }

  private Block heading(Page.Part part) {
    return Block.column(
        List.of(
            Block.gap(16 * scale),
            words(part.heading(), Style.semibold(HEADING * scale), width).as(Tag.HEADING),
            Block.gap(4 * scale)));
  }

  private Block item(String line) {
    Style style = Style.regular(TEXT * scale);
    double indent = INDENT * scale;
    return new Bullet(Words.of(line, style, width - indent, mostRows, ruler), indent);
  }

  private Block strip(Strip strip) {
    Style name = Style.semibold(TEXT * scale);
    Style count = Style.quiet(small());
    double room = width - ruler.width(strip.count(), count) - 12 * scale;
    boolean beside = ruler.width(strip.name(), name) <= room;
    Block label =
        beside
            ? new Beside(strip.name(), name, strip.count(), count, width)
            : Block.column(
                List.of(
                    words(strip.name(), name, width).as(Tag.SUBHEADING),
                    words(strip.count(), count, width).as(Tag.PARAGRAPH)));
    return Block.column(
        List.of(
            label,
            new Cells(strip, page.legend(), Grid.ofSheet(strip.days().size(), width, scale)),
            Block.gap(9 * scale)));
  }

  private Block more(int left) {
    return words(page.more(left), Style.quiet(TEXT * scale), width);
  }

  private Words words(String text, Style style, double wide) {
    return Words.of(text, style, wide, mostRows, ruler);
  }
}
