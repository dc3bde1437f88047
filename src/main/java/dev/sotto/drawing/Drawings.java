package dev.sotto.drawing;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.CardDrawing;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Draws pictures and sheets with the fonts in the jar. Threads may share it. Both throw an {@link
 * IllegalStateException} on a machine that lacks what Java draws with.
 */
public final class Drawings implements Press {
  private final Typecase typecase = new Typecase();

  @Override
  public byte[] picture(Card card, Palette palette) {
    return drawn(() -> png(card, Colours.of(palette)));
  }

  /** One at a time: a font that is taken apart has one place at which it is read. */
  @Override
  public synchronized byte[] sheet(
      Page page, Paper paper, Locale language, IntFunction<String> more) {
    return drawn(() -> new Sheet(page, paper, language, more).pdf(typecase));
  }

  private byte[] png(Card card, Colours colours) {
    Typesetter typesetter = new Typesetter(typecase);
    CardDrawing drawing = new CardDrawing(card, typesetter);
    PngCanvas canvas =
        new PngCanvas(drawing.width(), drawing.height(), colours, typecase, typesetter);
    drawing.draw(canvas);
    return canvas.png();
  }

  /** A missing library is an Error to Java, and to us something that a host can mend. */
  private static byte[] drawn(Supplier<byte[]> file) {
    try {
      return file.get();
    } catch (LinkageError missing) {
      throw new IllegalStateException(
          "Java cannot draw here; it needs fontconfig and freetype on this machine", missing);
    }
  }
}
