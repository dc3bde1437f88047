package dev.sotto.drawing;

import dev.sotto.core.week.Style.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Holds the fonts that were asked for so far; each is read when a first letter needs it. Threads
 * may share it.
 */
final class Typecase {
  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
  private final Map<Typeface, TrueTypeFont> files = new EnumMap<>(Typeface.class);

  /** Returns a font at a size of {@link Typeface#EM}. */
  synchronized Font font(Typeface face) {
    return fonts.computeIfAbsent(face, Typecase::read);
  }

  /** Returns the shape of a glyph at a size of {@link Typeface#EM}. */
  Shape shape(Glyph glyph) {
    return font(glyph.face())
        .createGlyphVector(Typesetter.UNROUNDED, new int[] {glyph.id()})
        .getOutline();
  }

  /** Returns a font as its file has it, to be taken apart. */
  synchronized TrueTypeFont file(Typeface face) {
    return files.computeIfAbsent(face, Typecase::parse);
  }

  /** Returns the first font that has all of the letters. */
  Optional<Typeface> faceFor(int[] letters, Weight weight) {
    return Typeface.of(weight).filter(face -> has(face, letters)).findFirst();
  }

  boolean has(Typeface face, int[] letters) {
    Font font = font(face);
    for (int letter : letters) {
      if (!font.canDisplay(letter)) {
        return false;
      }
    }
    return true;
  }

  private static TrueTypeFont parse(Typeface face) {
    try (InputStream file = face.open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files in the jar are whole, so what goes wrong is that Java has nothing to read them with.
   */
  private static Font read(Typeface face) {
    try (InputStream file = face.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file)
          .deriveFont((float) Typeface.EM)
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException | FontFormatException | LinkageError missing) {
      throw new IllegalStateException(
          "Java cannot draw letters here; it needs fontconfig and freetype on this machine",
          missing);
    }
  }
}
