package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A part of a sheet, of which lines can be left out from the end.
 *
 * @param items what stands below the heading; at least one
 * @param list whether they are lines of a list
 * @param most how many of them are drawn
 * @param more what stands in place of the others, for their number
 */
record Section(Block heading, List<Block> items, boolean list, int most, IntFunction<Block> more) {
  Section {
    items = List.copyOf(items);
  }

  /** The same with one item less. */
  Section shorter() {
    return new Section(heading, items, list, most - 1, more);
  }

  boolean canBeShorter() {
    return most > 1;
  }

  Block block() {
    List<Block> blocks = new ArrayList<>(items.subList(0, most));
    if (most < items.size()) {
      blocks.add(more.apply(items.size() - most));
    }
    Block content = Block.column(blocks);
    return Block.column(List.of(heading, list ? content.as(Tag.LIST) : content));
  }
}
