package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;

/** Draws a {@link Card}, one practice below the other, as wide as a phone and as high as needed. */
public final class CardDrawing {
  private static final double WIDTH = 360;
  private static final double MARGIN = 24;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final int NAME_LINES = 3;

  private final Block content;

  public CardDrawing(Card card, Ruler ruler) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Words.of(card.span(), Style.semibold(19), INNER, Words.ALL, ruler).as(Tag.TITLE));
    blocks.add(Block.gap(16));
    card.strips().forEach(strip -> strip(blocks, strip, card.legend(), ruler));
    if (!card.obstacles().isEmpty()) {
      obstacles(blocks, card.obstacles(), ruler);
    }
    blocks.add(Block.rule(INNER));
    blocks.add(Block.gap(12));
    blocks.add(Key.of(card.legend(), 9, INNER, ruler));
    blocks.add(Block.gap(6));
    blocks.add(Words.of(card.foot(), Style.quiet(9), INNER, Words.ALL, ruler).as(Tag.PARAGRAPH));
    this.content = Block.column(blocks);
  }

  /** In points. */
  public double width() {
    return WIDTH;
  }

  /** In points. */
  public double height() {
    return content.height() + 2 * MARGIN;
  }

  public void draw(Canvas canvas) {
    content.draw(canvas, MARGIN, MARGIN);
  }

  private static void strip(List<Block> blocks, Strip strip, Legend legend, Ruler ruler) {
    blocks.add(
        Words.of(strip.name(), Style.semibold(13), INNER, NAME_LINES, ruler).as(Tag.SUBHEADING));
    blocks.add(Block.gap(4));
    blocks.add(new Cells(strip, legend, Grid.ofPicture(strip.days().size(), INNER)));
    if (!strip.count().isBlank()) {
      blocks.add(Block.gap(7));
      blocks.add(
          Words.of(strip.count(), Style.quiet(11), INNER, Words.ALL, ruler).as(Tag.PARAGRAPH));
    }
    blocks.add(Block.gap(20));
  }

  private static void obstacles(List<Block> blocks, List<String> obstacles, Ruler ruler) {
    List<Block> lines =
        obstacles.stream()
            .map(line -> Words.of(line, Style.regular(12), INNER, Words.ALL, ruler).as(Tag.ITEM))
            .toList();
    blocks.add(Block.column(lines).as(Tag.LIST));
    blocks.add(Block.gap(16));
  }
}
