package dev.sotto.year;

import dev.sotto.app.AlarmRound;
import dev.sotto.app.Apology;
import dev.sotto.app.Arrival;
import dev.sotto.app.Erasure;
import dev.sotto.app.House;
import dev.sotto.app.Housekeeping;
import dev.sotto.app.Lifeline;
import dev.sotto.app.Reception;
import dev.sotto.cli.ShippedHouse;
import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Pace;
import dev.sotto.outbox.Route;
import dev.sotto.store.AlarmKind;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.OutboxTray;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The bot as it runs, from its border inwards: a real store, and a clock somebody else moves. */
final class Shell implements AutoCloseable {
  /** The nights tidy up as they do, but keep what a recount at the end has to find. */
  private static final Housekeeping.Keeping KEEPING =
      new Housekeeping.Keeping(Duration.ofDays(1000), Duration.ofDays(14), Duration.ofDays(2));

  private final Path data;
  private final Database database;
  private final Reception reception;
  private final AlarmRound alarms;
  private final Courier letters;
  private final Courier tapAnswers;
  private final Post post;
  private Instant now;
  private long following = 1;

  Shell(Path folder, Instant start, Random random) {
    now = start;
    data = folder.resolve("data");
    Vault vault = Vault.open(folder.resolve("keys"), data);
    database = Database.open(data, vault);
    post = new Post(() -> now);
    House house = ShippedHouse.open();
    Backups backups = new Backups(database, vault, folder.resolve("backups"), 1);
    reception =
        new Reception(
            database,
            house,
            new Erasure(database, backups),
            new Lifeline(post, database, house),
            new Apology(post, house.books().wording().script()),
            () -> now,
            () -> {});
    alarms =
        new AlarmRound(
            database,
            house,
            new Housekeeping(KEEPING, backups),
            new Erasure(database, backups),
            random,
            () -> {});
    OutboxTray tray = new OutboxTray(database);
    Route route = Route.ofLetters(Pace.unlimited(), random);
    letters = new Courier(route, tray, post, () -> now, Runnable::run, Shell::noEntry);
    tapAnswers =
        new Courier(
            Route.ofTapAnswers(random), tray, post, () -> now, Runnable::run, Shell::noEntry);
    database.change(tx -> tx.alarms().daily(AlarmKind.RETENTION, start.plus(Duration.ofDays(1))));
  }

  private static void noEntry() {
    throw new AssertionError("the post knows its own bot");
  }

  Instant now() {
    return now;
  }

  Post post() {
    return post;
  }

  Database database() {
    return database;
  }

  Path file() {
    return data.resolve("sotto.db");
  }

  void moveTo(Instant then) {
    now = then;
  }

  /** Does what is due, and returns what came of it. */
  List<Post.Sent> tick() {
    alarms.run(now);
    return send();
  }

  /** Hears what people did, and returns what came of it. */
  List<Post.Sent> hear(List<Arrival> batch) {
    if (!batch.isEmpty()) {
      following = batch.get(batch.size() - 1).id() + 1;
      reception.take(batch, following);
    }
    return send();
  }

  private List<Post.Sent> send() {
    @Nullable Instant next = null;
    do {
      tapAnswers.deliver();
      next = letters.deliver();
    } while (!letters.isDone() || !tapAnswers.isDone() || !next.isAfter(now));
    return post.news();
  }

  @Override
  public void close() {
    database.close();
  }
}
