package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A part of a sheet, of which items can be left out from the end.
 *
 * @param items what stands below the heading; at least one
 * @param most how many of them are drawn
 * @param more what stands in place of the others, for their number
 */
record Section(Block heading, List<Block> items, Kind kind, int most, IntFunction<Block> more) {

  /** What the items are, and where they stand. */
  enum Kind {
    STRIPS,
    LIST,
    /** A list with another one beside it. */
    PAIRED_LIST
  }

  Section {
    items = List.copyOf(items);
  }

  Section paired() {
    return new Section(heading, items, Kind.PAIRED_LIST, most, more);
  }

  /** The same with one item less. */
  Section shorter() {
    return new Section(heading, items, kind, most - 1, more);
  }

  boolean isList() {
    return kind != Kind.STRIPS;
  }

  Block block() {
    List<Block> blocks = new ArrayList<>(items.subList(0, most));
    if (most < items.size()) {
      blocks.add(more.apply(items.size() - most));
    }
    Block content = Block.column(blocks);
    return Block.column(List.of(heading, isList() ? content.as(Tag.LIST) : content));
  }

  /**
   * Returns the blocks of sections below each other, and of paired ones side by side.
   *
   * @param second how far to the right the second one of a pair begins
   */
  static List<Block> rows(List<Section> sections, double second) {
    List<Block> rows = new ArrayList<>();
    int next = 0;
    while (next < sections.size()) {
      Section section = sections.get(next++);
      boolean pair = section.kind == Kind.PAIRED_LIST && next < sections.size();
      rows.add(
          pair ? new Pair(section.block(), sections.get(next++).block(), second) : section.block());
    }
    return rows;
  }

  /** Two blocks side by side. */
  private record Pair(Block left, Block right, double second) implements Block {
    @Override
    public double height() {
      return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
      left.draw(canvas, x, top);
      right.draw(canvas, x + second, top);
    }
  }
}
