package dev.sotto.core.week;

/**
 * A surface on which a figure is drawn. Lengths are points, which are a 72nd of an inch on paper; x
 * grows to the right, y downwards, and both start at the upper left corner.
 *
 * <p>What is drawn between {@link #begin} and {@link #end} is one thing to somebody who has it read
 * to them; what is drawn outside of any is decoration and read to nobody.
 */
public interface Canvas extends Ruler {

  /** Writes one line; a character that no font has becomes a middle dot. */
  void text(String line, Style style, double x, double baseline);

  void fill(Outline outline, Ink ink);

  void stroke(Outline outline, double thickness, Ink ink);

  /** Opens a tag inside the one that is open. */
  void begin(Tag tag);

  /** Closes the tag that was opened last. */
  void end();
}
