package dev.sotto.cli;

import dev.sotto.app.AlarmRound;
import dev.sotto.app.Apology;
import dev.sotto.app.Arrival;
import dev.sotto.app.Erasure;
import dev.sotto.app.House;
import dev.sotto.app.Housekeeping;
import dev.sotto.app.Lifeline;
import dev.sotto.app.Links;
import dev.sotto.app.Reception;
import dev.sotto.content.Config;
import dev.sotto.core.script.Script;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Pace;
import dev.sotto.outbox.Route;
import dev.sotto.outbox.Tray;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.OutboxTray;
import dev.sotto.store.Vault;
import dev.sotto.telegram.ApiAddress;
import dev.sotto.telegram.BotToken;
import dev.sotto.telegram.Inbox;
import dev.sotto.telegram.Intake;
import dev.sotto.telegram.Parser;
import dev.sotto.telegram.RawUpdate;
import dev.sotto.telegram.Salvage;
import dev.sotto.telegram.TelegramMessenger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * The whole bot, put together and standing still: {@link Live} runs it with threads, tests move it
 * by hand. Everything it needs comes through its constructor.
 */
final class Program implements AutoCloseable {
  private final Script script;
  private final Links links;
  private final Database database;
  private final TelegramMessenger messenger;
  private final Intake intake;
  private final AlarmRound alarms;
  private final Courier letters;
  private final Courier tapAnswers;

  /** Where a bot lives and whom it talks to. */
  record Place(Path data, Path keys, ApiAddress api, BotToken token) {}

  /** What a bot sends with: threads when it runs, the calling thread when it is moved by hand. */
  record Hands(Executor letters, Executor tapAnswers) {}

  /**
   * Puts a bot together.
   *
   * @param patience how long a poll is held open when nothing happens
   * @param noEntry told when Telegram does not know the token any more
   */
  Program(
      Place place,
      Config config,
      InstantSource time,
      Duration patience,
      Hands hands,
      Runnable noEntry) {
    script = config.script();
    House house = Library.house(config);
    links = house.links();
    Vault vault = Vault.open(place.keys(), place.data());
    database = Database.open(place.data(), vault);
    Backups backups =
        new Backups(
            database, vault, Backups.folderIn(place.data()), config.settings().keeping().backups());
    Housekeeping housekeeping = new Housekeeping(keeping(config), backups);
    housekeeping.begin(database, time.instant());
    messenger = new TelegramMessenger(place.token(), place.api(), new Drawings());
    Tray tray = new OutboxTray(database);
    tray.recover(time.instant());
    RandomGenerator random = RandomGenerator.getDefault();
    letters =
        new Courier(
            Route.ofLetters(Pace.considerate(), random),
            tray,
            messenger,
            time,
            hands.letters(),
            noEntry);
    tapAnswers =
        new Courier(Route.ofTapAnswers(random), tray, messenger, time, hands.tapAnswers(), noEntry);
    Erasure erasure = new Erasure(database, backups);
    Reception reception =
        new Reception(
            database,
            house,
            erasure,
            new Lifeline(messenger, database, house),
            new Apology(messenger, script),
            time,
            this::wake);
    intake = new Intake(place.token(), place.api(), inbox(reception), time, patience);
    alarms = new AlarmRound(database, house, housekeeping, erasure, new SecureRandom(), this::wake);
  }

  Links links() {
    return links;
  }

  Script script() {
    return script;
  }

  Database database() {
    return database;
  }

  TelegramMessenger messenger() {
    return messenger;
  }

  Intake intake() {
    return intake;
  }

  AlarmRound alarms() {
    return alarms;
  }

  Courier letters() {
    return letters;
  }

  Courier tapAnswers() {
    return tapAnswers;
  }

  @Override
  public void close() {
    intake.close();
    messenger.close();
    database.close();
  }

  private void wake() {
    tapAnswers.bell().ring();
    letters.bell().ring();
  }

  static Housekeeping.Keeping keeping(Config config) {
    return new Housekeeping.Keeping(
        config.settings().keeping().notes(),
        config.settings().keeping().quarantine(),
        config.settings().keeping().seenUpdates());
  }

  private static Inbox inbox(Reception reception) {
    Parser parser = new Parser();
    return new Inbox() {
      @Override
      public OptionalLong offset() {
        return reception.offset();
      }

      @Override
      public void take(List<RawUpdate> batch) {
        reception.take(
            batch.stream().map(raw -> arrival(raw, parser)).toList(),
            batch.get(batch.size() - 1).id() + 1);
      }
    };
  }

  private static Arrival arrival(RawUpdate raw, Parser parser) {
    return new Arrival(
        raw.id(), raw.json(), () -> parser.parse(raw.json()), () -> Salvage.of(raw.json()));
  }
}
