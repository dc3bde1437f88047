package dev.sotto.drawing;

import java.util.List;

/**
 * A line of text as it is drawn.
 *
 * @param pieces from left to right
 * @param width in thousandths of the size of the letters
 */
record GlyphLine(List<Piece> pieces, double width) {
  GlyphLine {
    pieces = List.copyOf(pieces);
  }

  /** A run and its glyphs, from left to right. */
  record Piece(Run run, List<Glyph> glyphs) {
    Piece {
      glyphs = List.copyOf(glyphs);
    }

    /** Whether each letter is one glyph, in the order in which they are read. */
    boolean isPlain() {
      return !run.fromRight()
          && run.text().equals(String.join("", glyphs.stream().map(Glyph::text).toList()));
    }
  }
}
