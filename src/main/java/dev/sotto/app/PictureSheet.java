package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.core.talk.PageWords;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Span;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Letter;

/** A week as a picture, sent when somebody asks for it. */
record PictureSheet(Visit visit, Span span) {
  void send(Palette palette) {
    Wording wording = visit.house().books().wording();
    PageWords words = new PageWords(wording, visit.house().books().obstacles());
    send(visit, words.card(span, Accounts.of(visit, span).all()), palette);
  }

  /** Sends a picture of what is on a card. */
  static void send(Visit visit, Card card, Palette palette) {
    String name = visit.house().books().wording().word(Line.PICTURE_FILE);
    Drawing picture = new Drawing.Picture(name, card, palette);
    Mail.reply(visit, new Letter.Drawn(picture, card.span(), Letter.Hush.SILENT));
  }
}
