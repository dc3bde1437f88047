package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.core.talk.PageWords;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Span;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Letter;
import java.util.List;

/** A week as a picture, sent when somebody asks for it. */
record PictureSheet(Visit visit, Span span) {
  void send() {
    Wording wording = visit.house().books().wording();
    Card card =
        new PageWords(wording, visit.house().books().obstacles())
            .card(span, Accounts.of(visit, span).all());
    byte[] png = visit.house().press().picture(card, Palette.LIGHT);
    Enclosure picture = Enclosure.picture(wording.word(Line.PICTURE_FILE), png);
    Mail.reply(visit, new Letter.Enclosed(picture, card.span(), List.of(), Letter.Hush.SILENT));
  }
}
