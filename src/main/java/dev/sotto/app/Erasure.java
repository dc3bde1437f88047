package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import java.util.List;

/**
 * Forgets a person: every row now, the log and the copies as soon as that is on the disk, and again
 * whenever an older copy comes back.
 */
public final class Erasure {
  private final Database database;
  private final Backups backups;

  public Erasure(Database database, Backups backups) {
    this.database = database;
    this.backups = backups;
  }

  /** Deletes everything about the person of a visit, and says so. */
  void erase(Visit visit) {
    // Remembered first: whatever happens from here on, the next start forgets them.
    database.tombstones().add(visit.chat(), visit.now());
    visit.tx().pairs().end(visit.person().id());
    visit.tx().people().delete(visit.person().id());
    String word = Spoken.fixed(visit.house()).word(Line.FORGOTTEN);
    Letter words = new Letter.Words(word, List.of(), Letter.Hush.AUDIBLE);
    Mail.reply(visit.tx(), null, visit.chat(), words, visit.now());
    visit
        .afterwards()
        .add(
            () -> {
              backups.forget(visit.chat(), visit.now());
              database.truncateLog();
            });
  }
}
