package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Letter;
import java.time.Instant;

/** What somebody takes with them, and how they go with time to turn back. */
record Parting(Visit visit) {

  /** Sends everything that is kept about them, as a file. */
  void export() {
    Drawing zip =
        new Export(visit.house()).of(visit.tx(), visit.person(), visit.chat(), visit.now());
    String caption = visit.house().books().wording().word(Line.EXPORT_CAPTION);
    Mail.reply(visit, new Letter.Drawn(zip, caption, Letter.Hush.SILENT));
  }

  /** Erases them at an instant, and says nothing by itself until then. */
  void leave(Instant at) {
    visit.tx().alarms().forget(visit.person().id(), at);
    visit.tx().outbox().withdrawNudges(visit.person().id());
  }

  /** Takes that back. */
  void stay() {
    visit.tx().alarms().dropForget(visit.person().id());
  }
}
