package dev.sotto.drawing;

import dev.sotto.core.week.Canvas;
import dev.sotto.core.week.Ink;
import dev.sotto.core.week.Outline;
import dev.sotto.core.week.Style;
import dev.sotto.core.week.Tag;
import dev.sotto.drawing.GlyphLine.Piece;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Writes a sheet. Glyphs are placed one by one as they were set, because a PDF joins no letters;
 * where they do not spell their letters one after the other, the letters stand beside them.
 */
final class PdfCanvas implements Canvas {
  private final PDPage page;
  private final Typecase typecase;
  private final Typesetter typesetter;
  private final Structure structure;
  private final double height;
  private final List<Object> tokens = new ArrayList<>();
  private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);
  private boolean inPiece;

  PdfCanvas(PDPage page, Structure structure, Typecase typecase, Typesetter typesetter) {
    this.page = page;
    this.structure = structure;
    this.typecase = typecase;
    this.typesetter = typesetter;
    this.height = page.getMediaBox().getHeight();
  }

  @Override
  public double width(String line, Style style) {
    return typesetter.width(line, style);
  }

  @Override
  public void text(String line, Style style, double x, double baseline) {
    openPiece();
    shade(OperatorName.NON_STROKING_GRAY, style.ink());
    for (Piece piece : typesetter.line(line, style.weight()).pieces()) {
      if (piece.isPlain()) {
        glyphs(piece, style, x, baseline);
      } else {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(piece.run().text()));
        write(
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            COSName.getPDFName(StandardStructureTypes.SPAN),
            properties);
        glyphs(piece, style, x, baseline);
        write(OperatorName.END_MARKED_CONTENT);
      }
    }
  }

  private void glyphs(Piece piece, Style style, double x, double baseline) {
    if (piece.glyphs().isEmpty()) {
      return;
    }
    PdfFont font = font(piece.run().face());
    double scale = style.size() / Typeface.EM;
    write(OperatorName.BEGIN_TEXT);
    write(OperatorName.SET_FONT_AND_SIZE, name(piece.run().face()), PdfNumbers.of(style.size()));
    List<Glyph> level = new ArrayList<>();
    for (Glyph glyph : piece.glyphs()) {
      if (!level.isEmpty() && level.get(0).y() != glyph.y()) {
        row(font, level, x, baseline, scale);
        level.clear();
      }
      level.add(glyph);
    }
    row(font, level, x, baseline, scale);
    write(OperatorName.END_TEXT);
  }

  /** Shows glyphs of the same height above the baseline, each where it was set. */
  private void row(PdfFont font, List<Glyph> glyphs, double x, double baseline, double scale) {
    Glyph first = glyphs.get(0);
    write(
        OperatorName.SET_MATRIX,
        COSInteger.ONE,
        COSInteger.ZERO,
        COSInteger.ZERO,
        COSInteger.ONE,
        PdfNumbers.of(x + first.x() * scale),
        up(baseline + first.y() * scale));
    COSArray shown = new COSArray();
    double pen = first.x();
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.x() - pen) > 0.5) {
        shown.add(PdfNumbers.of(pen - glyph.x()));
      }
      int code = font.code(glyph);
      COSString bytes = new COSString(new byte[] {(byte) (code >> 8), (byte) code}, true);
      shown.add(bytes);
      pen = glyph.x() + font.advance(glyph.id());
    }
    write(OperatorName.SHOW_TEXT_ADJUSTED, shown);
  }

  @Override
  public void fill(Outline outline, Ink ink) {
    openPiece();
    shade(OperatorName.NON_STROKING_GRAY, ink);
    outline.trace(new PdfPen());
    write(OperatorName.FILL_NON_ZERO);
  }

  @Override
  public void stroke(Outline outline, double thickness, Ink ink) {
    openPiece();
    shade(OperatorName.STROKING_COLOR_GRAY, ink);
    write(OperatorName.SET_LINE_WIDTH, PdfNumbers.of(thickness));
    outline.trace(new PdfPen());
    write(OperatorName.STROKE_PATH);
  }

  @Override
  public void begin(Tag tag) {
    closePiece();
    structure.begin(tag);
  }

  @Override
  public void end() {
    closePiece();
    structure.end();
  }

  /** Puts everything that was drawn on its page. */
  void finish(PDDocument document) throws IOException {
    closePiece();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ContentStreamWriter(bytes).writeTokens(tokens);
    page.setContents(
        new PDStream(
            document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE));
    COSDictionary byName = new COSDictionary();
    for (Map.Entry<Typeface, PdfFont> font : fonts.entrySet()) {
      byName.setItem(name(font.getKey()), font.getValue().write(document));
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, byName);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
  }

  /** What is drawn belongs to the innermost open tag. */
  private void openPiece() {
    if (inPiece) {
      return;
    }
    inPiece = true;
    Optional<PDStructureElement> element = structure.innermost();
    if (element.isEmpty()) {
      write(OperatorName.BEGIN_MARKED_CONTENT, COSName.ARTIFACT);
      return;
    }
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, structure.piece(element.get()));
    write(
        OperatorName.BEGIN_MARKED_CONTENT_SEQ,
        COSName.getPDFName(element.get().getStructureType()),
        properties);
  }

  private void closePiece() {
    if (inPiece) {
      write(OperatorName.END_MARKED_CONTENT);
      inPiece = false;
    }
  }

  private PdfFont font(Typeface face) {
    return fonts.computeIfAbsent(face, wanted -> new PdfFont(wanted, typecase.file(wanted)));
  }

  private static COSName name(Typeface face) {
    return COSName.getPDFName(face.fileName());
  }

  /** Ink comes out as grey, and every printer has that. */
  private void shade(String operator, Ink ink) {
    double grey =
        switch (ink) {
          case TEXT -> 0.1;
          case MARK -> 0.15;
          case QUIET -> 0.36;
          case RULE -> 0.75;
          case FIELD -> 0.93;
        };
    write(operator, PdfNumbers.of(grey));
  }

  /** A PDF counts upwards. */
  private COSFloat up(double y) {
    return PdfNumbers.of(height - y);
  }

  private void write(String operator, Object... operands) {
    tokens.addAll(List.of(operands));
    tokens.add(Operator.getOperator(operator));
  }

  /** Follows an outline for the page. */
  private final class PdfPen implements Outline.Pen {
    @Override
    public void move(double x, double y) {
      write(OperatorName.MOVE_TO, PdfNumbers.of(x), up(y));
    }

    @Override
    public void line(double x, double y) {
      write(OperatorName.LINE_TO, PdfNumbers.of(x), up(y));
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      write(
          OperatorName.CURVE_TO,
          PdfNumbers.of(x1),
          up(y1),
          PdfNumbers.of(x2),
          up(y2),
          PdfNumbers.of(x),
          up(y));
    }

    @Override
    public void close() {
      write(OperatorName.CLOSE_PATH);
    }
  }
}
