package dev.sotto.drawing;

import java.awt.geom.AffineTransform;

/**
 * One shape of a font, where it stands in its line.
 *
 * @param id within the font
 * @param x from the start of the line in thousandths of the size of the letters, like {@code y},
 *     which grows downwards from the baseline
 * @param text the letters it stands for; empty when the glyph before or after it stands for them
 */
record Glyph(Typeface face, int id, double x, double y, String text) {

  /** Whether it is but a shape, and stands for no letter. */
  boolean isShape() {
    return text.isEmpty();
  }

  /**
   * Returns what brings its shape to its place.
   *
   * @param left where the line starts
   * @param scale from thousandths of the size to the surface
   */
  AffineTransform place(double left, double baseline, double scale) {
    AffineTransform place =
        AffineTransform.getTranslateInstance(left + x * scale, baseline + y * scale);
    place.scale(scale, scale);
    return place;
  }
}
