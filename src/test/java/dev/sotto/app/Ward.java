package dev.sotto.app;

import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.function.Function;

/** A reception with a real store and a messenger that notes what leaves, on a clock set by hand. */
final class Ward implements AutoCloseable {
  static final House HOUSE = ShippedHouse.open();
  static final ChatId ADA = new ChatId(501);
  static final Instant EVENING = Instant.parse("2026-11-25T21:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Path data;
  private final Database database;
  private final Backups backups;
  private final Reception reception;
  private final List<Letter> left = new ArrayList<>();
  private final Queue<Refusal> refusals = new ArrayDeque<>();
  private Instant now = EVENING;
  private long message = 10;

  Ward(Path folder) {
    data = folder.resolve("data");
    Vault vault = Vault.open(folder.resolve("keys"), data);
    database = Database.open(data, vault);
    Messenger messenger = messenger();
    backups = new Backups(database, vault, folder.resolve("backups"), ShippedHouse.backups());
    reception =
        new Reception(
            database,
            HOUSE,
            new Erasure(database, backups),
            new Lifeline(messenger, database, HOUSE),
            new Apology(messenger, HOUSE.books().wording().script()),
            () -> now,
            () -> {});
  }

  Database database() {
    return database;
  }

  /** The file another process could lock. */
  Path file() {
    return data.resolve("sotto.db");
  }

  /** Everything that left past the outbox. */
  List<Letter> left() {
    return left;
  }

  /** The words of what left past the outbox. */
  List<String> said() {
    return left.stream().map(Ward::text).toList();
  }

  /** Does what is due at an instant; the nightly round is planned from when it is first due. */
  void round(Instant then) {
    Housekeeping housekeeping = new Housekeeping(ShippedHouse.keeping(), backups);
    housekeeping.begin(database, then.minus(Duration.ofDays(1)));
    new AlarmRound(
            database, HOUSE, housekeeping, new Erasure(database, backups), new Random(1), () -> {})
        .run(then);
  }

  /** The copies that are there. */
  List<Path> copies() {
    return backups.copies();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void refuseNext(Refusal.Kind kind, Duration wait) {
    refusals.add(new Refusal(kind, wait, "said the test"));
  }

  /** Ada, who set up everything, lives in Germany. */
  Person ada() {
    Person[] ada = new Person[1];
    database.change(
        tx -> {
          Settings settings = Settings.in(BERLIN, new Country("DE"));
          ada[0] = tx.people().welcome(ADA, settings, now).standing(Standing.PRESENT);
          tx.people().save(ada[0]);
        });
    return ada[0];
  }

  Person known() {
    return database.read(tx -> tx.people().byChat(ADA)).orElseThrow();
  }

  /** Takes one update. */
  void take(Arrival... arrivals) {
    reception.take(List.of(arrivals), arrivals[arrivals.length - 1].id() + 1);
  }

  Arrival says(long update, String words) {
    return says(update, ADA, words);
  }

  Arrival says(long update, ChatId chat, String words) {
    PrivateText text = new PrivateText(words);
    long id = message++;
    return new Arrival(
        update,
        words,
        () ->
            Optional.of(
                new Incoming.Text(
                    chat, id, text, Incoming.NO_MESSAGE, Incoming.Freshness.NEW, now, "en")),
        () -> Optional.of(new Said(chat, chat, text)));
  }

  /** An update of which nothing but the words can be read. */
  Arrival garbles(long update, String words) {
    PrivateText text = new PrivateText(words);
    return new Arrival(
        update,
        words,
        () -> {
          throw new IllegalStateException("unreadable");
        },
        () -> Optional.of(new Said(ADA, ADA, text)));
  }

  Arrival taps(long update, String code) {
    return new Arrival(
        update,
        code,
        () -> Optional.of(new Incoming.Press(ADA, "tap" + update, 7, code)),
        Optional::empty);
  }

  <T> T read(Function<Tx, T> work) {
    return database.read(work);
  }

  @Override
  public void close() {
    database.close();
  }

  private Messenger messenger() {
    return new Messenger() {
      @Override
      public long send(ChatId chat, Letter.Words words) throws Refusal {
        note(words);
        return left.size();
      }

      @Override
      public long send(ChatId chat, Letter.Enclosed enclosed) throws Refusal {
        note(enclosed);
        return left.size();
      }

      @Override
      public long send(ChatId chat, Letter.Drawn drawn) throws Refusal {
        note(drawn);
        return left.size();
      }

      @Override
      public void rewrite(ChatId chat, Letter.Rewrite rewrite) throws Refusal {
        note(rewrite);
      }

      @Override
      public void react(ChatId chat, Letter.Reaction reaction) throws Refusal {
        note(reaction);
      }

      @Override
      public void answer(Letter.TapAnswer answer) throws Refusal {
        note(answer);
      }

      @Override
      public void leave(ChatId chat) throws Refusal {
        note(new Letter.Goodbye());
      }
    };
  }

  private void note(Letter letter) throws Refusal {
    Refusal refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    left.add(letter);
  }

  private static String text(Letter letter) {
    if (letter instanceof Letter.Words words) {
      return words.text();
    }
    return letter instanceof Letter.Rewrite rewrite ? rewrite.text() : letter.toString();
  }
}
