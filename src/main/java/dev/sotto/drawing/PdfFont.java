package dev.sotto.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A font inside a PDF, with the glyphs that one sheet needs. A code is a glyph together with the
 * letters it stands for in its place, so that scripts whose letters join can be copied and searched
 * like any other: there the same glyph stands for different letters in different words.
 */
final class PdfFont {
  /** What a viewer needs. Names and the rules by which letters join stay out. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final String SUBSET = "SOTTOS";
  private static final float USUAL_STEM = 80;

  private final TrueTypeFont font;
  private final String name;
  private final Map<Code, Integer> codes = new LinkedHashMap<>();

  private record Code(int glyph, String text) {}

  PdfFont(Typeface face, TrueTypeFont font) {
    this.font = font;
    this.name = SUBSET + "+" + face.fileName();
  }

  /** Returns the code that shows a glyph and means its letters, from 1 on; 0 is no glyph. */
  int code(Glyph glyph) {
    return codes.computeIfAbsent(new Code(glyph.id(), glyph.text()), code -> codes.size() + 1);
  }

  /** Returns how far a glyph moves the pen, in thousandths of the size. */
  double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) * perUnit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double perUnit() throws IOException {
    return (double) Typeface.EM / font.getUnitsPerEm();
  }

  /** Returns the font as it stands in the file. */
  COSDictionary write(PDDocument document) throws IOException {
    COSDictionary type0 = dictionary(COSName.TYPE0);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(cidFont(document));
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    Map<Integer, String> letters = new LinkedHashMap<>();
    codes.forEach((code, number) -> letters.put(number, code.text()));
    type0.setItem(COSName.TO_UNICODE, stream(document, new Meanings(letters).bytes()));
    return type0;
  }

  private COSDictionary dictionary(COSName subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, subtype);
    dictionary.setName(COSName.BASE_FONT, name);
    return dictionary;
  }

  private COSDictionary cidFont(PDDocument document) throws IOException {
    Set<Integer> glyphs = new LinkedHashSet<>();
    codes.keySet().forEach(code -> glyphs.add(code.glyph()));
    TTFSubsetter subset = new TTFSubsetter(font, TABLES);
    subset.setPrefix(SUBSET);
    subset.addGlyphIds(glyphs);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subset.writeToStream(file);

    COSDictionary cidFont = dictionary(COSName.CID_FONT_TYPE2);
    cidFont.setItem(COSName.CIDSYSTEMINFO, system());
    cidFont.setItem(COSName.FONT_DESC, descriptor(document, file.toByteArray()));
    cidFont.setItem(COSName.W, widths());
    cidFont.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphsByCode(subset.getGIDMap())));
    return cidFont;
  }

  private static COSDictionary system() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    return system;
  }

  private PDFontDescriptor descriptor(PDDocument document, byte[] file) throws IOException {
    PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
    descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setFontName(name);
    descriptor.setSymbolic(true);
    descriptor.setFontBoundingBox(
        new PDRectangle(
            thousandths(font.getHeader().getXMin()),
            thousandths(font.getHeader().getYMin()),
            thousandths(font.getHeader().getXMax() - font.getHeader().getXMin()),
            thousandths(font.getHeader().getYMax() - font.getHeader().getYMin())));
    descriptor.setItalicAngle(0);
    descriptor.setAscent(thousandths(font.getHorizontalHeader().getAscender()));
    descriptor.setDescent(thousandths(font.getHorizontalHeader().getDescender()));
    descriptor.setCapHeight(thousandths(font.getHorizontalHeader().getAscender()));
    descriptor.setStemV(USUAL_STEM);
    PDStream embedded =
        new PDStream(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE);
    embedded.getCOSObject().setInt(COSName.LENGTH1, file.length);
    descriptor.setFontFile2(embedded);
    return descriptor;
  }

  private float thousandths(int units) throws IOException {
    return (float) (units * perUnit());
  }

  private COSArray widths() {
    COSArray inOrder = new COSArray();
    codes.keySet().forEach(code -> inOrder.add(PdfTokens.number(advance(code.glyph()))));
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(inOrder);
    return widths;
  }

  /** Two bytes a code: where its glyph is in the font that is embedded. */
  private byte[] glyphsByCode(Map<Integer, Integer> originals) {
    Map<Integer, Integer> embedded = new HashMap<>();
    originals.forEach((now, before) -> embedded.put(before, now));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[2]);
    for (Code code : codes.keySet()) {
      int glyph = embedded.getOrDefault(code.glyph(), 0);
      bytes.write(glyph >> 8);
      bytes.write(glyph);
    }
    return bytes.toByteArray();
  }

  private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }
}
