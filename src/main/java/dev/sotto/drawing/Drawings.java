package dev.sotto.drawing;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.CardDrawing;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.util.Locale;

/**
 * Draws pictures and sheets with the fonts in the jar. Threads may share it. Both throw an {@link
 * IllegalStateException} on a machine that lacks what Java draws with.
 */
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

  /** One at a time: a font that is taken apart has one place at which it is read. */
  @Override
  public synchronized byte[] sheet(Page page, Paper paper, Locale language) {
    return new Sheet(page, paper, language).pdf(typecase);
  }
}
