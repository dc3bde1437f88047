package dev.sotto.core.week;

import java.util.Locale;

/** Makes files of figures. The same content makes the same bytes, whenever and wherever. */
public interface Press {

  /** Returns a PNG, as wide as a phone shows sharply and as high as its content asks for. */
  byte[] picture(Card card, Palette palette);

  /**
   * Returns a PDF of exactly one sheet, tagged and with real text. What does not fit is set
   * smaller, and what then does not fit is left out with a line that says so.
   *
   * @param language of the words that are not the person's
   */
  byte[] sheet(Page page, Paper paper, Locale language);
}
