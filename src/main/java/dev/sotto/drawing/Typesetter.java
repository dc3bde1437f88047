package dev.sotto.drawing;

import dev.sotto.core.week.Ruler;
import dev.sotto.core.week.Style;
import dev.sotto.core.week.Style.Weight;
import dev.sotto.drawing.GlyphLine.Piece;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns lines of text into glyphs: chooses fonts, orders directions, and has letters joined that
 * their script joins. Remembers the lines of one figure, which are asked for again and again; for
 * one thread.
 */
final class Typesetter implements Ruler {
  /** Of whole outlines, neither fitted to pixels nor rounded to them. */
  static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);

  /** How the JDK names a glyph that is not to be seen. */
  private static final int UNSEEN = 0xFFFE;

  private final Typecase typecase;
  private final Runs runs;
  private final Map<Asked, GlyphLine> lines = new Lately();

  private record Asked(String line, Weight weight) {}

  /** The lines that were asked for last. */
  private static final class Lately extends LinkedHashMap<Asked, GlyphLine> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 500;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Asked, GlyphLine> eldest) {
      return size() > MOST;
    }
  }

  Typesetter(Typecase typecase) {
    this.typecase = typecase;
    this.runs = new Runs(typecase);
  }

  @Override
  public double width(String line, Style style) {
    return line(line, style.weight()).width() * style.size() / Typeface.EM;
  }

  GlyphLine line(String line, Weight weight) {
    return lines.computeIfAbsent(
        new Asked(line, weight), asked -> set(runs.of(asked.line(), asked.weight())));
  }

  private GlyphLine set(List<Run> ordered) {
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (Run run : ordered) {
      Font font = typecase.font(run.face());
      char[] letters = run.shown().toCharArray();
      int direction = run.fromRight() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
      GlyphVector vector = font.layoutGlyphVector(UNROUNDED, letters, 0, letters.length, direction);
      pieces.add(new Piece(run, glyphs(run, vector, x)));
      x += vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }
    return new GlyphLine(pieces, x);
  }

  private static List<Glyph> glyphs(Run run, GlyphVector vector, double left) {
    String[] texts =
        run.shown().equals(run.text())
            ? new Shares(run, vector).texts()
            : new String[] {run.text()};
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      if (vector.getGlyphCode(i) < UNSEEN) {
        Point2D at = vector.getGlyphPosition(i);
        glyphs.add(
            new Glyph(run.face(), vector.getGlyphCode(i), left + at.getX(), at.getY(), texts[i]));
      }
    }
    return glyphs;
  }
}
