package dev.sotto.drawing;

import java.awt.image.BufferedImage;

/**
 * How like two pictures are. They are compared tile by tile, so that one lost dot counts as much in
 * a large picture as in a small one, while edges may come out a little different on another JDK.
 */
final class Likeness {
  private static final int TILE = 16;

  /** The mean difference of a channel that a tile may have, of 255. */
  private static final double BOUND = 4;

  private Likeness() {}

  static boolean alike(BufferedImage one, BufferedImage other) {
    return one.getWidth() == other.getWidth()
        && one.getHeight() == other.getHeight()
        && worstTile(one, other) <= BOUND;
  }

  /** Returns the mean difference of the tile that differs most. */
  static double worstTile(BufferedImage one, BufferedImage other) {
    double worst = 0;
    for (int y = 0; y < one.getHeight(); y += TILE) {
      for (int x = 0; x < one.getWidth(); x += TILE) {
        worst = Math.max(worst, tile(one, other, x, y));
      }
    }
    return worst;
  }

  private static double tile(BufferedImage one, BufferedImage other, int left, int top) {
    int right = Math.min(left + TILE, one.getWidth());
    int bottom = Math.min(top + TILE, one.getHeight());
    long difference = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        difference += difference(one.getRGB(x, y), other.getRGB(x, y));
      }
    }
    return difference / (3.0 * (right - left) * (bottom - top));
  }

  private static int difference(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
    }
    return sum;
  }
}
