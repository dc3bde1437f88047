package dev.sotto.drawing;

import dev.sotto.core.week.Canvas;
import dev.sotto.core.week.Ink;
import dev.sotto.core.week.Outline;
import dev.sotto.core.week.Style;
import dev.sotto.core.week.Tag;
import dev.sotto.drawing.GlyphLine.Piece;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Draws pixels. Letters are filled outlines, so that no machine draws them in its own way. */
final class PngCanvas implements Canvas {
  /** Pixels a point. Three is what phones have. */
  private static final double SHARP = 3;

  private final Typecase typecase;
  private final Typesetter typesetter;
  private final Colours colours;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Map<GlyphShape, Shape> shapes = new HashMap<>();

  private record GlyphShape(Typeface face, int id) {}

  PngCanvas(
      double width, double height, Colours colours, Typecase typecase, Typesetter typesetter) {
    this.typecase = typecase;
    this.typesetter = typesetter;
    this.colours = colours;
    this.image = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(colours.ground());
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SHARP, SHARP);
  }

  private static int pixels(double points) {
    return (int) Math.ceil(points * SHARP);
  }

  @Override
  public double width(String line, Style style) {
    return typesetter.width(line, style);
  }

  @Override
  public void text(String line, Style style, double x, double baseline) {
    graphics.setColor(colours.of(style.ink()));
    double scale = style.size() / Typeface.EM;
    for (Piece piece : typesetter.line(line, style.weight()).pieces()) {
      for (Glyph glyph : piece.glyphs()) {
        AffineTransform place = glyph.place(x, baseline, scale);
        graphics.fill(place.createTransformedShape(shape(glyph)));
      }
    }
  }

  private Shape shape(Glyph glyph) {
    return shapes.computeIfAbsent(
        new GlyphShape(glyph.face(), glyph.id()), unknown -> typecase.shape(glyph));
  }

  @Override
  public void fill(Outline outline, Ink ink) {
    graphics.setColor(colours.of(ink));
    graphics.fill(PathPen.path(outline));
  }

  @Override
  public void stroke(Outline outline, double thickness, Ink ink) {
    graphics.setColor(colours.of(ink));
    graphics.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(PathPen.path(outline));
  }

  /** A picture has no tags; what it says goes into the words that are sent with it. */
  @Override
  public void begin(Tag tag) {}

  @Override
  public void end() {}

  /** Returns the file. */
  byte[] png() {
    graphics.dispose();
    return new Png(image).bytes();
  }
}
