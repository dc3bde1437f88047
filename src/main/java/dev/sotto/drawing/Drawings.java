package dev.sotto.drawing;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.CardDrawing;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.IntFunction;

/** Draws pictures and sheets with the fonts in the jar. Threads may share it. */
public final class Drawings implements Press {
  private final Typecase typecase = new Typecase();

  @Override
  public byte[] picture(Card card, Palette palette) {
    Typesetter typesetter = new Typesetter(typecase);
    CardDrawing drawing = new CardDrawing(card, typesetter);
    PngCanvas canvas =
        new PngCanvas(drawing.width(), drawing.height(), Colours.of(palette), typecase, typesetter);
    drawing.draw(canvas);
    return canvas.png();
  }

  /** One at a time: a parsed font has one place at which it is read. */
  @Override
  public synchronized byte[] sheet(
      Page page, Paper paper, Locale language, IntFunction<String> more) {
    try {
      return new Sheet(page, paper, language, more).bytes(typecase);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
