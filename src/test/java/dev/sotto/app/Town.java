package dev.sotto.app;

import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.talk.CircleEffect;
import dev.sotto.core.talk.Effect;
import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Pace;
import dev.sotto.outbox.Route;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.OutboxTray;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import dev.sotto.year.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Many people over weeks, with circles: they practise or not, join, go on, leave, move, pause,
 * block and have themselves forgotten, each by their own dice. A real store and the bot's own
 * clockwork, by the hour.
 */
final class Town implements AutoCloseable {
  static final Duration STEP = Duration.ofHours(1);
  private static final int STEPS_A_DAY = 24;

  /** By UTC. From here on it is the same Day in every zone of the town for five hours. */
  private static final int FIRST_ANSWER = 8;

  private static final int EVENING = 20;
  private static final long FIRST_CHAT = 70_000_001;

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Europe/Helsinki"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"));

  /** One message or change of one, and when it came. */
  record Seen(Instant at, Post.Sent sent) {}

  /** What differs between two towns that are alike otherwise. */
  enum Custom {
    AS_IT_IS,
    /** Nobody is in a circle. */
    NO_CIRCLES,
    /** Everybody says what they say at another time of the same Day. */
    OTHER_HOURS
  }

  private final Custom custom;
  private final Path file;
  private final Database database;
  private final Erasure erasure;
  private final AlarmRound alarms;
  private final Courier letters;
  private final Post post;
  private final List<Random> dice = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private Instant now;

  Town(Path folder, int people, Instant monday, long seed, Custom custom) {
    this.custom = custom;
    now = monday;
    Path data = folder.resolve("data");
    file = data.resolve("sotto.db");
    Vault vault = Vault.open(folder.resolve("keys"), data);
    database = Database.open(data, vault);
    Backups backups = new Backups(database, vault, folder.resolve("copies"), 1);
    erasure = new Erasure(database, backups);
    post = new Post(() -> now);
    alarms =
        new AlarmRound(
            database,
            Ward.HOUSE,
            new Housekeeping(ShippedHouse.keeping(), backups),
            erasure,
            new Random(seed),
            () -> {});
    letters =
        new Courier(
            Route.ofLetters(Pace.unlimited(), new Random(seed)),
            new OutboxTray(database),
            post,
            () -> now,
            Runnable::run,
            () -> {});
    for (int i = 0; i < people; i++) {
      dice.add(new Random(seed * 31 + i));
    }
    database.change(
        tx -> {
          CircleRound.begin(tx, now);
          for (int number = 0; number < people; number++) {
            settle(tx, number);
          }
        });
  }

  /** Where the rows lie, to be read past all of our own code. */
  Path file() {
    return file;
  }

  /** Everything that came into chats so far. */
  List<Seen> seen() {
    return seen;
  }

  static ChatId chat(int number) {
    return new ChatId(FIRST_CHAT + number);
  }

  /** Words that only one of them uses. */
  static String marker(int number) {
    return "marker" + number + "x";
  }

  private void settle(Tx tx, int number) {
    Random own = dice.get(number);
    Settings settings = Settings.in(ZONES.get(number % ZONES.size()), new Country("DE"));
    Person person = tx.people().welcome(chat(number), settings, now).standing(Standing.PRESENT);
    tx.people().save(person);
    PrivateText words = new PrivateText("breathing " + marker(number));
    Schedule schedule = Schedule.daily(LocalTime.of(8 + own.nextInt(12), 0));
    Plan plan =
        new Plan(schedule, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    tx.practices()
        .add(person.id(), PracticeKind.BREATHING, words, PrivateText.NONE, words, plan, now);
    Planner.planAll(tx, person, now);
  }

  /** Lets some Days pass; {@code evening} is told each time one is over by UTC. */
  void live(int days, Consumer<Town> evening) {
    for (int day = 0; day < days; day++) {
      List<List<Consumer<Tx>>> plans = plans();
      for (int step = 0; step < STEPS_A_DAY; step++) {
        alarms.run(now);
        List<Consumer<Tx>> deeds = plans.get(step);
        database.change(tx -> deeds.forEach(deed -> deed.accept(tx)));
        send();
        now = now.plus(STEP);
      }
      evening.accept(this);
    }
  }

  /** What everybody will do today, by the hour. Dice fall alike, whatever the custom. */
  private List<List<Consumer<Tx>>> plans() {
    List<List<Consumer<Tx>>> plans = new ArrayList<>();
    for (int step = 0; step < STEPS_A_DAY; step++) {
      plans.add(new ArrayList<>());
    }
    for (int i = 0; i < dice.size(); i++) {
      int number = i;
      Random own = dice.get(number);
      int other = own.nextInt(5);
      int answering = FIRST_ANSWER + own.nextInt(2) + (custom == Custom.OTHER_HOURS ? other : 0);
      boolean answers = own.nextInt(10) < 6;
      int luck = own.nextInt(1000);
      Outcome outcome = List.of(Outcome.DONE, Outcome.TINY, Outcome.TRIED).get(own.nextInt(3));
      plans
          .get(answering)
          .add(
              tx ->
                  visit(tx, number, visit -> answer(visit, answers ? outcome : Outcome.NOT_TODAY)));
      plans.get(EVENING).add(tx -> visit(tx, number, visit -> live(visit, luck)));
    }
    return plans;
  }

  private void visit(Tx tx, int number, Consumer<Visit> deed) {
    tx.people()
        .byChat(chat(number))
        .map(it -> new Visit(tx, Ward.HOUSE, it, chat(number), now, new ArrayList<>()))
        .ifPresent(deed);
  }

  private void answer(Visit visit, Outcome outcome) {
    visit.tx().people().heardFrom(visit.person().id(), now);
    visit.tx().practices().active(visit.person().id()).stream()
        .findFirst()
        .map(practice -> new Slot(practice.id(), visit.today(), 0))
        .ifPresent(slot -> carry(visit, new Effect.Settle(slot, outcome, Duration.ZERO)));
  }

  private void live(Visit visit, int luck) {
    Day today = visit.today();
    if (luck < 3) {
      erasure.erase(visit);
    } else if (luck < 6) {
      // Telegram tells at once when somebody blocks the bot.
      post.shut(visit.chat().value());
      visit.tx().people().save(visit.person().standing(Standing.AWAY));
    } else if (luck < 12) {
      ZoneId zone = ZONES.get(luck % ZONES.size());
      carry(visit, new Effect.Set(visit.person().settings().withZone(zone)));
    } else if (luck < 18) {
      carry(visit, new Effect.PauseAll(new Pause(now.plus(Duration.ofDays(4)))));
    } else if (custom != Custom.NO_CIRCLES) {
      keepCompany(visit, luck, today);
    }
  }

  private void keepCompany(Visit visit, int luck, Day today) {
    Optional<Seat> seat = new StoredCompany(visit).seat();
    Optional<Wish> wish = visit.tx().wishes().of(visit.person().id());
    if (seat.isEmpty() && wish.isEmpty() && luck > 500) {
      carry(visit, new CircleEffect.BeMatched());
    } else if (seat.isPresent() && luck < 40) {
      carry(visit, new CircleEffect.LeaveCircle());
    } else if (seat.isPresent() && luck < 140) {
      carry(visit, new CircleEffect.Nod());
    } else if (seat.filter(it -> it.round().isClosing(today)).isPresent() && luck > 500) {
      carry(visit, new CircleEffect.GoOn());
    }
  }

  private void carry(Visit visit, Effect effect) {
    new Carrying(visit, new Origin.Answered(), erasure).silently(List.of(effect));
  }

  private void send() {
    Instant next;
    do {
      next = letters.deliver();
    } while (!letters.isDone() || !next.isAfter(now));
    post.news().forEach(sent -> seen.add(new Seen(now, sent)));
  }

  @Override
  public void close() {
    database.close();
  }
}
