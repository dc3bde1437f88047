package dev.sotto.outbox;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file that is made when its letter is sent. What stands in it is settled when the letter is
 * written; to make it takes long, and is nothing that whoever writes next has to wait for.
 */
public sealed interface Drawing {

  /** Makes the file. The same drawing makes the same bytes. */
  Enclosure by(Press press);

  /**
   * A picture to be seen in the chat.
   *
   * @param name as the person sees it, with its ending
   */
  record Picture(String name, Card card, Palette palette) implements Drawing {
    @Override
    public Enclosure by(Press press) {
      return Enclosure.picture(name, press.picture(card, palette));
    }
  }

  /**
   * The Page, to be printed.
   *
   * @param language of the words that are not the person's
   */
  record Sheet(String name, Page page, Paper paper, Locale language) implements Drawing {
    @Override
    public Enclosure by(Press press) {
      return Enclosure.document(name, press.sheet(page, paper, language));
    }
  }

  /**
   * A zip.
   *
   * @param packed the zip with what is not drawn, so that it takes little room while it waits
   * @param drawings what is drawn to go in behind that
   */
  record Bundle(Enclosure packed, List<Drawing> drawings) implements Drawing {
    public Bundle {
      drawings = List.copyOf(drawings);
    }

    public static Bundle of(String name, List<Enclosure> files, List<Drawing> drawings) {
      return new Bundle(Enclosure.document(name, Zip.of(files)), drawings);
    }

    @Override
    public Enclosure by(Press press) {
      List<Enclosure> files = new ArrayList<>(Zip.filesOf(packed.bytes()));
      drawings.forEach(drawing -> files.add(drawing.by(press)));
      return Enclosure.document(packed.name(), Zip.of(files));
    }
  }
}
