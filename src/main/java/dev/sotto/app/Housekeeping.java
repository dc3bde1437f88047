package dev.sotto.app;

import dev.sotto.store.AlarmKind;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens once a night: what was promised to go goes, and a copy is made. */
public final class Housekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  /** An hour in which few people of any zone write is not to be had; this one is as good. */
  private static final Duration AT = Duration.ofHours(3);

  /**
   * How long things are kept.
   *
   * @param notes words kept with a check-in
   * @param quarantine updates that could not be dealt with
   * @param seenUpdates the ids by which a repeated update is known
   */
  public record Keeping(Duration notes, Duration quarantine, Duration seenUpdates) {}

  private final Keeping keeping;
  private final Backups backups;

  public Housekeeping(Keeping keeping, Backups backups) {
    this.keeping = keeping;
    this.backups = backups;
  }

  /** Makes sure that the alarms that are about nobody are set. */
  public void begin(Database database, Instant now) {
    database.change(
        tx -> {
          tx.alarms().daily(AlarmKind.RETENTION, nextNight(now));
          tx.alarms().daily(AlarmKind.BACKUP, nextNight(now));
          CircleRound.begin(tx, now);
        });
  }

  /** Drops what has been kept as long as promised. */
  void tidy(Tx tx, Instant now) {
    tx.checkins().forgetNotesBefore(now.minus(keeping.notes()));
    tx.nudges().forgetBefore(now.minus(keeping.notes()));
    tx.weeksShown().forgetBefore(now);
    CircleRound.tidy(tx, now);
    tx.updates().forgetQuarantinedBefore(now.minus(keeping.quarantine()));
    tx.updates().forgetBefore(now.minus(keeping.seenUpdates()));
    tx.alarms().daily(AlarmKind.RETENTION, nextNight(now));
  }

  /** Makes a copy once the transaction is done, because a copy is no part of one. */
  void copyLater(Tx tx, Instant now, List<Runnable> afterwards) {
    tx.alarms().daily(AlarmKind.BACKUP, nextNight(now));
    afterwards.add(() -> copy(now));
  }

  private void copy(Instant now) {
    try {
      backups.backup(now);
    } catch (RuntimeException failure) {
      // A copy that cannot be made, say for want of room, does not stop the nudges.
      LOG.error("no backup tonight: {}", failure.getMessage());
    }
  }

  private static Instant nextNight(Instant now) {
    Instant tonight =
        now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant().plus(AT);
    return tonight.isAfter(now) ? tonight : tonight.plus(Duration.ofDays(1));
  }
}
