package dev.sotto.bench;

import dev.sotto.app.Apology;
import dev.sotto.app.Arrival;
import dev.sotto.app.Erasure;
import dev.sotto.app.House;
import dev.sotto.app.Incoming;
import dev.sotto.app.Lifeline;
import dev.sotto.app.Reception;
import dev.sotto.bench.Figures.Figure;
import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Pace;
import dev.sotto.outbox.Route;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.OutboxTray;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What the week, its picture, the Page and the export of somebody with years behind them take: how
 * long the writer works on it, which everybody waits for, and how long they themselves wait until
 * the last letter has left.
 */
final class PageFigures implements Figures.Measurement {
  private static final ChatId CHAT = new ChatId(7);
  private static final Instant TODAY = Instant.parse("2026-11-21T12:00:00Z");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
  private static final int PRACTICES = 3;
  private static final int TIMES = 3;
  private static final int CHECKINS = 5000;
  private static final int ROUNDS = 30;
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final House house = ShippedHouse.open();
  private Instant now = TODAY;
  private long update = 1;

  @Override
  public List<Figure> measure(Path folder) {
    Path data = folder.resolve("data");
    Vault vault = Vault.open(folder.resolve("keys"), data);
    try (Database database = Database.open(data, vault)) {
      database.change(this::live);
      Quick quick = new Quick();
      Reception reception = reception(database, quick, new Backups(database, vault, folder, 1));
      Courier courier = courier(database, quick);
      return List.of(
          figure("/week", () -> week(reception), courier),
          figure("the picture of a week", () -> press(reception), courier),
          figure("the Page, with its picture and its sheet", () -> page(reception), courier),
          figure("/export", () -> say(reception, "/export"), courier));
    }
  }

  private static Figure figure(String what, Runnable deed, Courier courier) {
    long began = System.nanoTime();
    deed.run();
    double first = (System.nanoTime() - began) / 1e6;
    double held = Timing.ofWork(ROUNDS, deed).millis(50);
    sendAll(courier);
    Runnable withSending =
        () -> {
          deed.run();
          sendAll(courier);
        };
    return Figure.of(
        what + ", 5,000 check-ins stored, median",
        "≤ 300 ms",
        "sent after %.0f ms; the writer works %.0f ms on it, and was held for %.0f ms at the first",
        Timing.of(ROUNDS, withSending).millis(50),
        held,
        first);
  }

  private static void sendAll(Courier courier) {
    do {
      courier.deliver();
    } while (!courier.isDone());
  }

  private Courier courier(Database database, Quick quick) {
    Route route = Route.ofLetters(Pace.unlimited(), RandomGenerator.getDefault());
    return new Courier(route, new OutboxTray(database), quick, () -> now, Runnable::run, () -> {});
  }

  private Reception reception(Database database, Quick quick, Backups backups) {
    return new Reception(
        database,
        house,
        new Erasure(database, backups),
        new Lifeline(quick, database, house),
        new Apology(quick, house.books().wording().script()),
        () -> now,
        () -> {});
  }

  private void live(Tx tx) {
    Settings settings = Settings.in(ZoneOffset.UTC, Country.UNKNOWN);
    Person person = tx.people().welcome(CHAT, settings, TODAY).standing(Standing.PRESENT);
    tx.people().save(person);
    Schedule schedule =
        Schedule.daily(LocalTime.of(8, 0), LocalTime.of(13, 0), LocalTime.of(20, 0));
    PrivateText none = PrivateText.NONE;
    for (int i = 0; i < PRACTICES; i++) {
      PrivateText words = new PrivateText("practice number " + i);
      PracticeId practice =
          tx.practices()
              .add(
                  person.id(),
                  PracticeKind.JOURNALING,
                  words,
                  none,
                  words,
                  new Plan(schedule, none, none, none, Plan.UNSAID),
                  TODAY);
      IntStream.range(0, CHECKINS / PRACTICES).forEach(said -> say(tx, practice, said));
    }
  }

  private static void say(Tx tx, PracticeId practice, int said) {
    Day day = new Day(DATE.minusDays(said / TIMES));
    Slot slot = new Slot(practice, day, said % TIMES);
    tx.checkins().markPlanned(slot);
    Outcome outcome = OUTCOMES.get(said % OUTCOMES.size());
    PrivateText note = said % 5 == 0 ? new PrivateText("a note") : PrivateText.NONE;
    tx.checkins()
        .record(new Checkin(slot, outcome, Duration.ofMinutes(2), note, DayPart.MORNING, TODAY));
  }

  /** Asked again within the hour, it would be answered in one line. */
  private void week(Reception reception) {
    now = now.plus(Duration.ofHours(2));
    say(reception, "/week");
  }

  private void page(Reception reception) {
    say(reception, "/page");
    say(reception, "yes");
  }

  private void say(Reception reception, String words) {
    now = now.plusSeconds(2);
    PrivateText text = new PrivateText(words);
    Incoming said =
        new Incoming.Text(
            CHAT, update, text, Incoming.NO_MESSAGE, Incoming.Freshness.NEW, now, "en");
    take(reception, said);
  }

  private void press(Reception reception) {
    take(reception, new Incoming.Press(CHAT, "tap", 7, "w1:PICTURE:" + DATE));
  }

  private void take(Reception reception, Incoming incoming) {
    Arrival arrival = new Arrival(update, "", () -> Optional.of(incoming), Optional::empty);
    update++;
    reception.take(List.of(arrival), update);
  }
}
