package dev.sotto.drawing;

import dev.sotto.core.week.Canvas;
import dev.sotto.core.week.Ink;
import dev.sotto.core.week.Outline;
import dev.sotto.core.week.Style;
import dev.sotto.core.week.Tag;
import dev.sotto.drawing.GlyphLine.Piece;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
  private final PdfTokens tokens;
  private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);
  private boolean inPiece;

  PdfCanvas(PDPage page, Structure structure, Typecase typecase, Typesetter typesetter) {
    this.page = page;
    this.structure = structure;
    this.typecase = typecase;
    this.typesetter = typesetter;
    this.tokens = new PdfTokens(page.getMediaBox().getHeight());
  }

  @Override
  public double width(String line, Style style) {
    return typesetter.width(line, style);
  }

  @Override
  public void text(String line, Style style, double x, double baseline) {
    openPiece();
    tokens.shade(OperatorName.NON_STROKING_GRAY, style.ink());
    for (Piece piece : typesetter.line(line, style.weight()).pieces()) {
      if (piece.isPlain()) {
        glyphs(piece, style, x, baseline);
      } else {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(piece.run().text()));
        tokens.write(
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            COSName.getPDFName(StandardStructureTypes.SPAN),
            properties);
        glyphs(piece, style, x, baseline);
        tokens.write(OperatorName.END_MARKED_CONTENT);
      }
    }
  }

  private void glyphs(Piece piece, Style style, double x, double baseline) {
    double scale = style.size() / Typeface.EM;
    piece.glyphs().stream()
        .filter(Glyph::isShape)
        .forEach(glyph -> shape(glyph, x, baseline, scale));
    List<Glyph> letters = piece.glyphs().stream().filter(glyph -> !glyph.isShape()).toList();
    if (letters.isEmpty()) {
      return;
    }
    PdfFont font = font(piece.run().face());
    tokens.write(OperatorName.BEGIN_TEXT);
    tokens.write(
        OperatorName.SET_FONT_AND_SIZE, name(piece.run().face()), PdfTokens.number(style.size()));
    int start = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).y() != letters.get(start).y()) {
        row(font, letters.subList(start, i), x, baseline, scale);
        start = i;
      }
    }
    tokens.write(OperatorName.END_TEXT);
  }

  /** What means no letter of its own, the dots of an Arabic one, say, would be one to a reader. */
  private void shape(Glyph glyph, double x, double baseline, double scale) {
    new GlyphOutline(typecase.shape(glyph), glyph.place(x, baseline, scale)).trace(tokens);
    tokens.write(OperatorName.FILL_NON_ZERO);
  }

  /** Shows glyphs of the same height above the baseline, each where it was set. */
  private void row(PdfFont font, List<Glyph> glyphs, double x, double baseline, double scale) {
    Glyph first = glyphs.get(0);
    tokens.write(
        OperatorName.SET_MATRIX,
        COSInteger.ONE,
        COSInteger.ZERO,
        COSInteger.ZERO,
        COSInteger.ONE,
        PdfTokens.number(x + first.x() * scale),
        tokens.up(baseline + first.y() * scale));
    COSArray shown = new COSArray();
    double pen = first.x();
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.x() - pen) > 0.5) {
        shown.add(PdfTokens.number(pen - glyph.x()));
      }
      int code = font.code(glyph);
      COSString bytes = new COSString(new byte[] {(byte) (code >> 8), (byte) code}, true);
      shown.add(bytes);
      pen = glyph.x() + font.advance(glyph.id());
    }
    tokens.write(OperatorName.SHOW_TEXT_ADJUSTED, shown);
  }

  @Override
  public void fill(Outline outline, Ink ink) {
    openPiece();
    tokens.shade(OperatorName.NON_STROKING_GRAY, ink);
    outline.trace(tokens);
    tokens.write(OperatorName.FILL_NON_ZERO);
  }

  @Override
  public void stroke(Outline outline, double thickness, Ink ink) {
    openPiece();
    tokens.shade(OperatorName.STROKING_COLOR_GRAY, ink);
    tokens.write(OperatorName.SET_LINE_WIDTH, PdfTokens.number(thickness));
    outline.trace(tokens);
    tokens.write(OperatorName.STROKE_PATH);
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
    page.setContents(tokens.stream(document));
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
      tokens.write(OperatorName.BEGIN_MARKED_CONTENT, COSName.ARTIFACT);
      return;
    }
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, structure.piece(element.get()));
    tokens.write(
        OperatorName.BEGIN_MARKED_CONTENT_SEQ,
        COSName.getPDFName(element.get().getStructureType()),
        properties);
  }

  private void closePiece() {
    if (inPiece) {
      tokens.write(OperatorName.END_MARKED_CONTENT);
      inPiece = false;
    }
  }

  private PdfFont font(Typeface face) {
    return fonts.computeIfAbsent(face, wanted -> new PdfFont(wanted, typecase.file(wanted)));
  }

  private static COSName name(Typeface face) {
    return COSName.getPDFName(face.fileName());
  }
}
