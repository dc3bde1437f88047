package dev.sotto.core.week;

import java.util.List;

/** A piece of a figure that knows how high it is, in points. */
interface Block {

  double height();

  void draw(Canvas canvas, double x, double top);

  /** Room. */
  static Block gap(double height) {
    return new Gap(height);
  }

  /** One below the other. */
  static Block column(List<Block> blocks) {
    return new Column(blocks);
  }

  /** A thin line across. */
  static Block rule(double width) {
    return new Rule(width);
  }

  /** A block as one thing to somebody who has it read to them. */
  default Block as(Tag tag) {
    return new Tagged(tag, this);
  }

  /** See {@link #gap}. */
  record Gap(double height) implements Block {
    @Override
    public void draw(Canvas canvas, double x, double top) {}
  }

  /** See {@link #column}. */
  record Column(List<Block> blocks) implements Block {
    public Column {
      blocks = List.copyOf(blocks);
    }

    @Override
    public double height() {
      return blocks.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
      double y = top;
      for (Block block : blocks) {
        block.draw(canvas, x, y);
        y += block.height();
      }
    }
  }

  /** See {@link #rule}. */
  record Rule(double width) implements Block {
    private static final double THICKNESS = 0.6;

    @Override
    public double height() {
      return THICKNESS;
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
      canvas.stroke(Outline.line(x, top, x + width, top), THICKNESS, Ink.RULE);
    }
  }

  /** See {@link #as}. */
  record Tagged(Tag tag, Block content) implements Block {
    @Override
    public double height() {
      return content.height();
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
      canvas.begin(tag);
      content.draw(canvas, x, top);
      canvas.end();
    }
  }
}
