package dev.sotto.year;

import dev.sotto.app.Incoming;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.outbox.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** A person with a habit, who sees their chat and does something about it now and then. */
final class Somebody {
  private static final Map<String, String> OUTCOMES =
      Map.of("DID_IT", "DONE", "TINY_STEP", "TINY", "NOT_TODAY", "NOT_TODAY");
  private static final Map<String, String> WORDS =
      Map.of(
          "did it",
          "DONE",
          "done",
          "DONE",
          "did 5 min",
          "DONE",
          "kinda",
          "TRIED",
          "not today",
          "NOT_TODAY",
          "did it in my head",
          "TRIED");
  private static final List<String> STOPS =
      List.of("stop", "Stop.", "STOP", "stop!!", "/stop", "please stop", "stopp");
  private static final List<String> CITIES =
      List.of("Tokyo", "Berlin", "New York", "Auckland", "Kathmandu", "Honolulu", "Santiago");
  private static final List<String> PRACTICES =
      List.of(
          "journal, daily at 21:00",
          "walk to the mill, weekdays at 8",
          "breathing, 2 minutes, daily at 8:20 and 20:45",
          "thought record, mon wed fri at 19:30",
          "read a page, daily at 23:30",
          "exposure on the bus, daily at 17:10",
          "body scan, sundays at 10");
  private static final List<String> ANYTHING =
      List.of(
          "ugh i can't",
          "it's too much",
          "i want to but i'm tired",
          "this is pointless",
          "no time today",
          "did it",
          "did it yesterday",
          "later",
          "what was it",
          "hecho",
          "👍",
          "thanks",
          "hi",
          "rest day",
          "so it goes, " + "and on ".repeat(600),
          "/week",
          "/today",
          "/stuck",
          "/session",
          "/cancel",
          "/help",
          "/did",
          "7",
          "weekdays at 9");

  /** Where somebody's deeds are kept until their time. */
  interface Diary {
    void plan(Somebody who, Instant at, Supplier<Optional<Act>> deed);
  }

  private final long chat;
  private final Habit habit;
  private final Random random;
  private final Shell shell;
  private final Rows rows;
  private final Diary diary;
  private final int own;
  private int taps;
  private int patience;

  Somebody(long chat, Habit habit, long seed, Shell shell, Rows rows, Diary diary) {
    this.chat = chat;
    this.habit = habit;
    this.random = new Random(seed * 31 + chat);
    this.shell = shell;
    this.rows = rows;
    this.diary = diary;
    this.own = random.nextInt(100);
  }

  long chat() {
    return chat;
  }

  Habit habit() {
    return habit;
  }

  /** Begins, and sets one to three practices up. */
  void begin() {
    Instant at = shell.now().plus(Duration.ofMinutes(1 + random.nextInt(600)));
    int minute = 0;
    diary.plan(this, after(at, minute++), () -> say("/start"));
    diary.plan(this, after(at, minute++), () -> press("BEGIN"));
    diary.plan(this, after(at, minute++), () -> say(any(CITIES)));
    String first = any(PRACTICES);
    diary.plan(this, after(at, minute++), () -> say(first));
    diary.plan(this, after(at, minute++), () -> press("LOOKS_RIGHT"));
    for (int more = random.nextInt(3); more > 0; more--) {
      String another = any(PRACTICES);
      diary.plan(this, after(at, minute++), () -> say("/new " + another));
      diary.plan(this, after(at, minute++), () -> press("LOOKS_RIGHT"));
    }
    if (own % 2 == 0) {
      diary.plan(this, after(at, minute++), () -> say("/session thursdays at 14:00"));
      diary.plan(this, after(at, minute++), () -> press("BACK"));
      diary.plan(this, after(at, minute++), () -> press("THATS_ALL"));
    }
  }

  private static Instant after(Instant at, int minutes) {
    return at.plus(Duration.ofMinutes(minutes));
  }

  /** A message came. */
  void sees(Post.Sent sent, int day) {
    if (sent.kind() != Post.Kind.MESSAGE) {
      return;
    }
    if (Watch.nudge(sent).isPresent()) {
      if (random.nextInt(100) < habit.answers(day, own)) {
        diary.plan(this, soon(), () -> answer(sent));
      }
    } else if (isQuestion(sent) && patience > 0 && random.nextInt(10) > 0) {
      patience--;
      diary.plan(this, minutes(1 + random.nextInt(5)), () -> goOn(sent));
    }
  }

  private static boolean isQuestion(Post.Sent sent) {
    return sent.keys().stream().anyMatch(key -> key.code().startsWith("q1:"));
  }

  private Instant soon() {
    boolean isLate = habit == Habit.CHAOTIC ? random.nextBoolean() : random.nextInt(12) == 0;
    return minutes(isLate ? random.nextInt(6 * 24 * 60) : 1 + random.nextInt(90));
  }

  private Instant minutes(int minutes) {
    return shell.now().plus(Duration.ofMinutes(Math.max(1, minutes)));
  }

  /** Something larger, some days. */
  void lives() {
    int every = habit.restlessness();
    if (every == 0 || random.nextInt(every) > 0) {
      return;
    }
    Instant at = minutes(random.nextInt(24 * 60));
    switch (habit) {
      case DILIGENT, FADING, SILENT -> diary.plan(this, at, () -> say(any(ANYTHING)));
      case CHAOTIC -> chaos(at);
      case STOPPING -> stop(at);
      case MOVING -> move(at);
      case BLOCKING -> block(at);
    }
  }

  private void chaos(Instant at) {
    switch (random.nextInt(6)) {
      case 0 -> pause(at);
      case 1 -> move(at);
      case 2 -> diary.plan(this, at, () -> say("/new " + any(PRACTICES)));
      case 3 -> diary.plan(this, at, this::medium);
      default -> diary.plan(this, at, () -> say(any(ANYTHING)));
    }
    patience = 4;
  }

  private void pause(Instant at) {
    diary.plan(this, at, () -> say("/pause"));
    diary.plan(
        this, after(at, 1), () -> press(any(List.of("THREE_DAYS", "A_WEEK", "UNTIL_I_SAY"))));
    diary.plan(this, at.plus(Duration.ofDays(4 + random.nextInt(12))), () -> say("/resume"));
  }

  private void move(Instant at) {
    diary.plan(this, at, () -> say("/settings"));
    diary.plan(this, after(at, 1), () -> press("SET_ZONE"));
    diary.plan(this, after(at, 2), () -> say(any(CITIES)));
  }

  /** In the middle of something, as often as not. */
  private void stop(Instant at) {
    diary.plan(
        this,
        at,
        () -> say(any(List.of("/new", "/settings", "/stuck", "/pause", "/forget", "hi"))));
    diary.plan(this, after(at, 1), () -> act(Act.Kind.STOP, text(any(STOPS), Incoming.NO_MESSAGE)));
    diary.plan(this, at.plus(Duration.ofDays(1 + random.nextInt(9))), () -> say("/start"));
  }

  private void block(Instant at) {
    diary.plan(this, at, () -> Optional.of(Act.other(block(Incoming.Direction.BLOCKED))));
    diary.plan(
        this,
        at.plus(Duration.ofHours(3 + random.nextInt(300))),
        () -> Optional.of(Act.other(block(Incoming.Direction.UNBLOCKED))));
  }

  private Incoming block(Incoming.Direction direction) {
    return new Incoming.Block(new ChatId(chat), direction);
  }

  private Optional<Act> answer(Post.Sent nudge) {
    List<Post.Sent> shown = shell.post().at(nudge.message());
    List<Rows.Moment> moments = rows.items(Watch.nudge(nudge).orElseThrow());
    int chance = random.nextInt(100);
    int odd = habit == Habit.CHAOTIC ? 45 : 8;
    if (chance < odd) {
      return oddly(nudge, moments);
    }
    return chance < odd + (100 - odd) / 3 && moments.size() == 1 && !isTalking()
        ? reply(nudge, moments.get(0))
        : tap(shown, moments, any(List.of("DID_IT", "DID_IT", "TINY_STEP", "NOT_TODAY")));
  }

  private Optional<Act> oddly(Post.Sent nudge, List<Rows.Moment> moments) {
    patience = 4;
    List<Post.Sent> shown = shell.post().at(nudge.message());
    return switch (random.nextInt(7)) {
      case 0 -> tap(shown, moments, "IN_THE_WAY");
      case 1 -> {
        diary.plan(
            this,
            minutes(1),
            () ->
                tap(
                    shell.post().at(nudge.message()),
                    moments,
                    any(List.of("IN_30_MINUTES", "IN_2_HOURS", "TONIGHT"))));
        yield tap(shown, moments, "LATER");
      }
      case 2 -> act(Act.Kind.OTHER, text(any(ANYTHING), nudge.message()));
      case 3 -> act(Act.Kind.OTHER, text("in 2 h", nudge.message()));
      case 4 -> worse(nudge, moments);
      case 5 -> act(Act.Kind.OTHER, text(any(ANYTHING), Incoming.NO_MESSAGE));
      default -> tap(shown, moments, "UNDO");
    };
  }

  private Optional<Act> worse(Post.Sent nudge, List<Rows.Moment> moments) {
    if (moments.size() > 1 || isTalking() || random.nextInt(4) > 0) {
      return act(Act.Kind.OTHER, text("not my day", nudge.message()));
    }
    diary.plan(this, minutes(random.nextInt(20 * 24 * 60)), () -> say("/resume"));
    Incoming said = text("this makes it worse", nudge.message());
    return Optional.of(new Act(Act.Kind.WORSE, said, Optional.of(moments.get(0)), ""));
  }

  private boolean isTalking() {
    Person me = shell.database().read(tx -> tx.people().byChat(new ChatId(chat))).orElseThrow();
    long person = me.id().value();
    return rows.talk(person).stream()
        .anyMatch(rest -> rest.isTalk() || rest.tag().equals("lapsed"));
  }

  private Optional<Act> reply(Post.Sent nudge, Rows.Moment moment) {
    String words = any(List.copyOf(WORDS.keySet().stream().sorted().toList()));
    Incoming said = text(words, nudge.message());
    if (habit == Habit.CHAOTIC && said instanceof Incoming.Text first) {
      diary.plan(this, minutes(1 + random.nextInt(20)), () -> corrected(first, moment));
    }
    return checkin(said, moment, WORDS.getOrDefault(words, ""));
  }

  private Optional<Act> corrected(Incoming.Text first, Rows.Moment moment) {
    Incoming edited =
        new Incoming.Text(
            first.chat(),
            first.messageId(),
            new PrivateText("not today"),
            first.repliesTo(),
            Incoming.Freshness.EDITED,
            first.sentAt(),
            "en");
    return checkin(edited, moment, "");
  }

  private static Optional<Act> checkin(Incoming incoming, Rows.Moment about, String outcome) {
    return Optional.of(new Act(Act.Kind.CHECKIN, incoming, Optional.of(about), outcome));
  }

  private Optional<Act> tap(List<Post.Sent> shown, List<Rows.Moment> moments, String chip) {
    List<Letter.Key> keys =
        shown.stream()
            .flatMap(sent -> sent.keys().stream())
            .filter(key -> key.code().endsWith(":" + chip))
            .toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Letter.Key key = any(keys);
    Incoming press = press(shown.get(0).message(), key);
    int line = Integer.parseInt(key.code().split(":", -1)[2]);
    return OUTCOMES.containsKey(chip) && line < moments.size()
        ? checkin(press, moments.get(line), OUTCOMES.get(chip))
        : act(Act.Kind.OTHER, press);
  }

  private Optional<Act> press(String chip) {
    return shell.post().newest(chat).stream()
        .flatMap(sent -> sent.keys().stream().map(key -> Map.entry(sent, key)))
        .filter(entry -> entry.getValue().code().matches("q1:\\d+:" + chip + ":.*"))
        .findFirst()
        .map(entry -> Act.other(press(entry.getKey().message(), entry.getValue())));
  }

  private Optional<Act> goOn(Post.Sent question) {
    if (random.nextInt(3) == 0) {
      return say(any(ANYTHING));
    }
    List<Letter.Key> keys =
        question.keys().stream().filter(key -> !key.code().contains("ERASE")).toList();
    return keys.isEmpty()
        ? Optional.empty()
        : act(Act.Kind.OTHER, press(question.message(), any(keys)));
  }

  private Incoming press(long message, Letter.Key key) {
    return new Incoming.Press(new ChatId(chat), chat + "-" + taps++, message, key.code());
  }

  private Optional<Act> medium() {
    return act(
        Act.Kind.OTHER,
        new Incoming.Medium(
            new ChatId(chat),
            shell.post().number(),
            PrivateText.NONE,
            Incoming.NO_MESSAGE,
            shell.now()));
  }

  private Optional<Act> say(String words) {
    return act(Act.Kind.OTHER, text(words, Incoming.NO_MESSAGE));
  }

  private static Optional<Act> act(Act.Kind kind, Incoming incoming) {
    return Optional.of(new Act(kind, incoming, Optional.empty(), ""));
  }

  private Incoming text(String words, long repliesTo) {
    return new Incoming.Text(
        new ChatId(chat),
        shell.post().number(),
        new PrivateText(words),
        repliesTo,
        Incoming.Freshness.NEW,
        shell.now(),
        "en");
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
