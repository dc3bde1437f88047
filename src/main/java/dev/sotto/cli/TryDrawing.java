package dev.sotto.cli;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small picture and a small sheet, drawn to see that this machine can. A start does not draw, so
 * without it the first person who asks for a Page would find out.
 */
final class TryDrawing {
  private static final Legend WORDLESS = new Legend(Map.of(), "", Map.of(), Map.of(), "");
  private static final String ANY_WORD = "Sotto";

  private TryDrawing() {}

  /**
   * Draws them.
   *
   * @throws IllegalStateException when Java finds no way to draw on this machine
   */
  static void with(Press press) {
    press.picture(new Card(ANY_WORD, List.of(), List.of(), WORDLESS, ANY_WORD), Palette.LIGHT);
    Page page = new Page(ANY_WORD, ANY_WORD, List.of(), WORDLESS, ANY_WORD, ANY_WORD);
    press.sheet(page, Paper.A4, Locale.ENGLISH);
  }
}
