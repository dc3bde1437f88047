package dev.sotto.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.app.Arrival;
import dev.sotto.app.Incoming;
import dev.sotto.app.Said;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Standing;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** People and the bot, minute by minute, with everything that is sent held to the contract. */
public final class Year implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MINUTES_A_DAY = 24 * 60;

  /** What tells that somebody means to hear from the bot again. */
  private static final Pattern COMING_BACK =
      Pattern.compile(
          "/(start|new|resume|pause).*|q1:\\d+:(LOOKS_RIGHT|THREE_DAYS|A_WEEK|UNTIL_\\w+):.*",
          Pattern.DOTALL);

  /** Somebody trips over the cable about this often, for some hours. */
  private static final int DAYS_BETWEEN_OUTAGES = 10;

  private static final int LONGEST_OUTAGE = 6 * 60;

  /** More than this above what was planned a day is too much: somebody asked for a look-in. */
  public static final double SLACK = 0.1;

  /** What became of the people of one habit, in all. */
  private static final class Sum {
    private long days;
    private long planned;
    private long unprompted;
    private long answers;
    private long updates;
  }

  /**
   * What people of one habit got, by person and day.
   *
   * @param planned nudges that their plans make
   * @param unprompted messages that came by themselves
   * @param answers messages that answered something
   * @param updates things they did
   */
  public record Share(
      String habit, double planned, double unprompted, double answers, double updates) {}

  private record Errand(Somebody who, Supplier<Optional<Act>> deed) {}

  private final Shell shell;
  private final Rows rows;
  private final Random random;
  private final Map<Long, Somebody> people = new LinkedHashMap<>();
  private final Map<Long, Watch> watches = new HashMap<>();
  private final Map<Long, Planned> plans = new HashMap<>();
  private final TreeMap<Instant, List<Errand>> diary = new TreeMap<>();
  private final Map<Rows.Moment, String> said = new HashMap<>();
  private final Map<Habit, Sum> sums = new EnumMap<>(Habit.class);
  private long updates = 1;
  private Instant downFrom = START;
  private Instant downUntil = START;
  private Instant nextAlarm = START;
  private int day;

  public Year(Path folder, int size, long seed) throws SQLException {
    random = new Random(seed);
    shell = new Shell(folder, START, random);
    rows = new Rows(shell.file());
    List<Habit> habits = List.of(Habit.values());
    for (int i = 0; i < size; i++) {
      Habit habit = habits.get(i % habits.size());
      Somebody somebody = new Somebody(1000 + i, habit, seed, shell, rows, this::plan);
      people.put(somebody.chat(), somebody);
      sums.computeIfAbsent(habit, unknown -> new Sum());
      somebody.begin();
    }
  }

  /** What came of it so far. */
  public List<Share> shares() {
    return sums.entrySet().stream().map(entry -> share(entry.getKey(), entry.getValue())).toList();
  }

  private static Share share(Habit habit, Sum sum) {
    double days = sum.days;
    return new Share(
        habit.name().toLowerCase(Locale.ROOT),
        sum.planned / days,
        sum.unprompted / days,
        sum.answers / days,
        sum.updates / days);
  }

  private Somebody somebody(long chat) {
    return Objects.requireNonNull(people.get(chat));
  }

  private Watch watch(long chat) {
    return Objects.requireNonNull(watches.get(chat));
  }

  private Sum sum(Habit habit) {
    return Objects.requireNonNull(sums.get(habit));
  }

  private void plan(Somebody who, Instant at, Supplier<Optional<Act>> deed) {
    diary.computeIfAbsent(at, minute -> new ArrayList<>()).add(new Errand(who, deed));
  }

  /** Lets days pass. */
  public void pass(int days) {
    for (int end = day + days; day < end; day++) {
      morning();
      for (int minute = 0; minute < MINUTES_A_DAY; minute++) {
        shell.moveTo(shell.now().plus(MINUTE));
        if (!isDown() && somethingIsUp()) {
          minute();
          nextAlarm = rows.nextAlarm().stream().findFirst().orElse(Instant.MAX);
        }
      }
    }
    assertThat(rows.quarantined()).as("updates nobody could deal with").isZero();
    said.forEach(
        (moment, outcome) ->
            assertThat(rows.outcome(moment)).as("Q8: %s", moment).containsExactly(outcome));
    people.values().forEach(this::sumUp);
  }

  private boolean isDown() {
    return !shell.now().isBefore(downFrom) && shell.now().isBefore(downUntil);
  }

  /** A tick with nothing due does nothing, so it need not be made. */
  private boolean somethingIsUp() {
    boolean isDue = !nextAlarm.isAfter(shell.now());
    return isDue || (!diary.isEmpty() && !diary.firstKey().isAfter(shell.now()));
  }

  private void sumUp(Somebody somebody) {
    Watch watch = watch(somebody.chat());
    Sum sum = sum(somebody.habit());
    sum.unprompted += watch.unprompted();
    sum.answers += watch.answers();
  }

  private void morning() {
    if (random.nextInt(DAYS_BETWEEN_OUTAGES) == 0) {
      downFrom = shell.now().plus(Duration.ofMinutes(random.nextInt(MINUTES_A_DAY)));
      downUntil = downFrom.plus(Duration.ofMinutes(random.nextInt(LONGEST_OUTAGE)));
    }
    for (Somebody somebody : people.values()) {
      if (watches.containsKey(somebody.chat())) {
        somebody.lives();
        count(somebody);
      }
    }
  }

  private void count(Somebody somebody) {
    Planned plan = planOf(somebody.chat());
    Sum sum = sum(somebody.habit());
    sum.days++;
    Person person = plan.person();
    if (person.standing() == Standing.PRESENT && !person.pause().covers(shell.now())) {
      sum.planned += plan.nudgesOn(plan.dayOf(shell.now()), shell.now());
    }
  }

  private void minute() {
    List<Rows.LookIn> lookIns = rows.lookInsDue(shell.now().plus(Watch.TOGETHER));
    for (Post.Sent sent : shell.tick()) {
      Watch.isKind(sent);
      guarded(
          sent.chat(),
          sent.text(),
          () -> watch(sent.chat()).unasked(sent, planOf(sent.chat()), lookIns, shell.now()));
      somebody(sent.chat()).sees(sent, day);
    }
    hear();
  }

  private void guarded(long chat, String what, Runnable check) {
    try {
      check.run();
    } catch (AssertionError | RuntimeException broken) {
      throw new AssertionError(
          "%s, %s person %d, day %d, planned %s: %s"
              .formatted(shell.now(), somebody(chat).habit(), chat, day, planOf(chat).told(), what),
          broken);
    }
  }

  private void hear() {
    Map<Long, Act> acts = new LinkedHashMap<>();
    List<Arrival> batch = new ArrayList<>();
    while (!diary.isEmpty() && !diary.firstKey().isAfter(shell.now())) {
      for (Errand errand : diary.pollFirstEntry().getValue()) {
        long chat = errand.who().chat();
        if (acts.containsKey(chat)) {
          plan(errand.who(), shell.now().plus(MINUTE), errand.deed());
        } else {
          errand.deed().get().ifPresent(act -> acts.put(chat, act));
        }
      }
    }
    acts.forEach((chat, act) -> before(chat, act, batch));
    Map<Long, List<Post.Sent>> came = new HashMap<>();
    for (Post.Sent sent : shell.hear(batch)) {
      came.computeIfAbsent(sent.chat(), unknown -> new ArrayList<>()).add(sent);
    }
    assertThat(acts.keySet())
        .as("Q1: whoever hears something did something")
        .containsAll(came.keySet());
    acts.forEach(
        (chat, act) ->
            guarded(
                chat, act.toString(), () -> after(chat, act, came.getOrDefault(chat, List.of()))));
  }

  private void before(long chat, Act act, List<Arrival> batch) {
    int times = random.nextInt(20) == 0 && act.incoming() instanceof Incoming.Press ? 2 : 1;
    for (int i = 0; i < times; i++) {
      batch.add(arrival(act.incoming()));
      sum(somebody(chat).habit()).updates++;
    }
    if (act.incoming() instanceof Incoming.Block block) {
      if (block.direction() == Incoming.Direction.BLOCKED) {
        shell.post().shut(chat);
      } else {
        shell.post().open(chat);
      }
    }
  }

  private Arrival arrival(Incoming incoming) {
    Optional<Said> words =
        incoming instanceof Incoming.Text text
            ? Optional.of(new Said(text.chat(), text.chat(), text.words()))
            : Optional.empty();
    return new Arrival(updates++, "{}", () -> Optional.of(incoming), () -> words);
  }

  private void after(long chat, Act act, List<Post.Sent> came) {
    plans.remove(chat);
    Watch watch =
        watches.computeIfAbsent(
            chat, unknown -> new Watch(planOf(chat).person().id().value(), rows));
    if (act.incoming() instanceof Incoming.Block block) {
      watch.shut(block.direction() == Incoming.Direction.BLOCKED);
      if (block.direction() == Incoming.Direction.UNBLOCKED) {
        watch.heard(shell.now());
      }
      return;
    }
    watch.shut(false);
    shell.post().open(chat);
    watch.heard(shell.now());
    meant(act, watch);
    came.forEach(Watch::isKind);
    watch.answered(act, came);
    noted(chat, act);
    came.forEach(sent -> somebody(chat).sees(sent, day));
  }

  /** What the person means by it, as any reader of the chat would say. */
  private static void meant(Act act, Watch watch) {
    String words =
        act.incoming() instanceof Incoming.Text text
            ? text.words().words()
            : act.incoming() instanceof Incoming.Press press ? press.code() : "";
    if (act.kind() == Act.Kind.STOP) {
      watch.stopped(true);
    } else if (COMING_BACK.matcher(words).matches()) {
      watch.stopped(false);
    }
    if (words.startsWith("/resume")) {
      watch.resumed();
    }
    if (act.kind() == Act.Kind.WORSE) {
      watch.saidWorse(act.about().orElseThrow().practice());
    }
  }

  /** Q8 and Q9, as they lie in the tables. */
  private void noted(long chat, Act act) {
    if (act.kind() == Act.Kind.WORSE) {
      assertThat(
              planOf(chat)
                  .practice(act.about().orElseThrow().practice())
                  .orElseThrow()
                  .pause()
                  .until())
          .as("Q9: rests at once")
          .isAfter(shell.now().plus(Duration.ofDays(1000)));
    }
    boolean isCertain = act.kind() == Act.Kind.CHECKIN && !act.outcome().isEmpty();
    if (isCertain) {
      said.put(act.about().orElseThrow(), act.outcome());
      assertThat(rows.outcome(act.about().get())).as("Q8: its Day").containsExactly(act.outcome());
    } else {
      said.entrySet()
          .removeIf(
              entry ->
                  planOf(chat).practice(entry.getKey().practice()).isPresent()
                      && !rows.outcome(entry.getKey()).equals(List.of(entry.getValue())));
    }
  }

  private Planned planOf(long chat) {
    return plans.computeIfAbsent(
        chat,
        unknown ->
            shell
                .database()
                .read(
                    tx -> {
                      Person person = tx.people().byChat(new ChatId(chat)).orElseThrow();
                      return new Planned(person, tx.practices().active(person.id()));
                    }));
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    shell.close();
  }
}
