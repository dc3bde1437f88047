package dev.sotto.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws nothing but the words at the top, and breaks over some. */
final class PlainPress implements Press {
  private static final String UNDRAWABLE = "about the neighbours";
  private static final Legend LEGEND = new Legend(Map.of(), "", Map.of(), Map.of(), "");

  static Drawing picture(String span) {
    Card card = new Card(span, List.of(), List.of(), LEGEND, "");
    return new Drawing.Picture("week.png", card, Palette.DARK);
  }

  /** A picture that it breaks over. */
  static Drawing undrawable() {
    return picture(UNDRAWABLE);
  }

  static Drawing sheet(String title) {
    Page page = new Page(title, "", List.of(), LEGEND, "", "");
    return new Drawing.Sheet("page.pdf", page, Paper.LETTER, Locale.ENGLISH);
  }

  @Override
  public byte[] picture(Card card, Palette palette) {
    if (card.span().equals(UNDRAWABLE)) {
      throw new IllegalArgumentException(card.span());
    }
    return (palette + " " + card.span()).getBytes(UTF_8);
  }

  @Override
  public byte[] sheet(Page page, Paper paper, Locale language) {
    return (paper + " " + language + " " + page.title()).getBytes(UTF_8);
  }
}
