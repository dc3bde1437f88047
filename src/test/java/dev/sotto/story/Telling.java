package dev.sotto.story;

import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.Update;
import dev.sotto.story.Deed.Kind;
import dev.sotto.story.Story.Verse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays a story verse by verse. Strict: whatever the bot does has to be told before somebody does
 * the next thing, so a "did it" with {@code reacts} below it says that nothing else happens.
 */
final class Telling {
  private static final String SOMEBODY = "Ada";
  private static final Duration A_RESTART = Duration.ofSeconds(5);

  /** What a link carries, as the bot writes it to whoever passes it on. */
  private static final Pattern LINK = Pattern.compile("start[ =]([cp][0-9a-z]{13})");

  private static final String CONSENT = "I'm 18 or older — begin";

  private final Stage stage;
  private final Clockface clockface;
  private final Map<String, Consumer<String>> acts = acts();
  private final List<Deed> untold = new ArrayList<>();
  private final StringBuilder transcript = new StringBuilder();
  private final List<String> said = new ArrayList<>();
  private Seat me;
  private Chat here;
  private int myLast;

  Telling(Stage stage, Clockface clockface) {
    this.stage = stage;
    this.clockface = clockface;
    this.me = stage.seat(SOMEBODY);
    this.here = me.chat();
  }

  /** Everything people said, to look for where it does not belong. */
  List<String> said() {
    return said;
  }

  void tell(List<Verse> verses) {
    for (Verse verse : verses) {
      try {
        tell(verse);
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError(
            "line %d: %s%n%n%s".formatted(verse.number(), broken.getMessage(), transcript), broken);
      }
      transcript.append(verse).append('\n');
    }
    everythingIsTold();
  }

  private void tell(Verse verse) {
    switch (verse.verb()) {
      case "bot", "edits", "toast", "leaves" -> expect(verse);
      case "reacts" -> expectReaction(verse.words());
      case "quiet" -> everythingIsTold();
      case "person" -> sitDown(stage.seat(verse.words()));
      default -> {
        everythingIsTold();
        act(verse);
        untold.addAll(stage.news());
      }
    }
  }

  private void act(Verse verse) {
    Consumer<String> act = acts.get(verse.verb());
    if (act == null) {
      throw new IllegalArgumentException("nobody knows how to " + verse.verb());
    }
    act.accept(verse.words());
  }

  private Map<String, Consumer<String>> acts() {
    return Map.ofEntries(
        Map.entry("at", this::waitUntil),
        Map.entry("wait until", this::waitUntil),
        Map.entry("quiet until", this::quietUntil),
        Map.entry("down until", words -> stage.downUntil(clockface.read(words, stage.now()))),
        Map.entry("restart", words -> stage.downUntil(stage.now().plus(A_RESTART))),
        Map.entry("given", this::given),
        Map.entry("me", this::say),
        Map.entry("twice", this::sayTwice),
        Map.entry("follow", this::follow),
        Map.entry("long", words -> say("long ".repeat(Integer.parseInt(words) / 5))),
        Map.entry("reply", this::reply),
        Map.entry("edit", this::edit),
        Map.entry("sticker", words -> done(me.sticker(words))),
        Map.entry("voice", words -> done(me.voice(3))),
        Map.entry("photo", words -> done(me.photo(words))),
        Map.entry("tap", this::tap),
        Map.entry("forge", this::forge),
        Map.entry("block", words -> done(me::block)),
        Map.entry("unblock", words -> done(me::unblock)),
        Map.entry("group", this::gather));
  }

  private void waitUntil(String time) {
    stage.waitUntil(clockface.read(time, stage.now()));
  }

  private void quietUntil(String time) {
    waitUntil(time);
    untold.addAll(stage.news());
    everythingIsTold();
  }

  /** The shortest way to a practice, told elsewhere. */
  private void given(String line) {
    if (here.messages().isEmpty()) {
      done(me.start());
      done(() -> me.press(CONSENT));
      done(me.say(clockface.zone().getId()));
      say(line);
    } else {
      say("/new " + line);
    }
    done(() -> me.press("Looks right"));
    long kept = stage.news().stream().filter(deed -> deed.text().startsWith("It's set.")).count();
    if (kept != 1) {
      throw new AssertionError("no practice came of it");
    }
  }

  private void say(String words) {
    said.add(words);
    done(me.say(words));
  }

  /** Telegram delivers it twice, as it does when it cannot know that it has. */
  private void sayTwice(String words) {
    said.add(words);
    int message = me.say(words);
    List<Update> pending = stage.sandbox().updates().pending();
    stage.sandbox().updates().deliver(pending.get(pending.size() - 1).body(), Duration.ofDays(1));
    done(message);
  }

  /** Follows the newest link that somebody was given. */
  private void follow(String name) {
    List<String> codes =
        stage.seat(name).chat().messages().stream()
            .flatMap(message -> LINK.matcher(message.text()).results())
            .map(link -> link.group(1))
            .toList();
    String code = codes.get(codes.size() - 1);
    said.add(code);
    done(me.say("/start " + code));
  }

  private void reply(String words) {
    String[] parts = parts(words);
    said.add(parts[1]);
    done(me.reply(find(message -> !isMine(message) && says(message, parts[0])).id(), parts[1]));
  }

  private void edit(String words) {
    String[] parts = parts(words);
    said.add(parts[1]);
    int message = find(candidate -> isMine(candidate) && says(candidate, parts[0])).id();
    me.edit(message, parts[1]);
    done(message);
  }

  /** Taps the newest button of a label, or with {@code words | label} the one on that message. */
  private void tap(String words) {
    if (words.contains(" | ")) {
      String[] parts = parts(words);
      int message =
          find(candidate ->
                  says(candidate, parts[0]) && candidate.markup().button(parts[1]).isPresent())
              .id();
      done(() -> me.press(message, parts[1]));
    } else {
      done(() -> me.press(words));
    }
  }

  /** Sends a press that no button of this person carries. */
  private void forge(String data) {
    int message = here.last().map(Message::id).orElseThrow();
    done(() -> me.pressForged(message, data));
  }

  /** Gathers a group with the bot in it; with {@code title | words} somebody says them there. */
  private void gather(String words) {
    String title = words.split(" \\| ", 2)[0];
    here = stage.sandbox().group(title, me.person().name(), "Bo");
    if (!title.equals(words)) {
      said.add(parts(words)[1]);
      stage.sandbox().seat(me.person().name(), here).say(parts(words)[1]);
    }
    stage.settle();
  }

  private void sitDown(Seat seat) {
    me = seat;
    here = seat.chat();
  }

  private void done(int message) {
    myLast = message;
    stage.settle();
  }

  private void done(Runnable deed) {
    deed.run();
    stage.settle();
  }

  private Message find(Predicate<Message> wanted) {
    List<Message> found = here.messages().stream().filter(wanted).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no such message");
    }
    return found.get(found.size() - 1);
  }

  private boolean isMine(Message message) {
    return message.from() == me.person().id();
  }

  private static boolean says(Message message, String words) {
    return message.text().contains(words);
  }

  private static String[] parts(String words) {
    String[] parts = words.split(" \\| ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("it takes two parts with | between them");
    }
    return parts;
  }

  private void expect(Verse verse) {
    Deed deed = next(Kind.valueOf(verse.verb().toUpperCase(Locale.ROOT)));
    if (!Expected.of(verse.words()).isMetBy(deed)) {
      throw new AssertionError("expected\n" + verse + "\n\nand the bot did\n" + deed);
    }
    untold.remove(deed);
  }

  private void expectReaction(String emoji) {
    Deed deed = next(Kind.REACTS);
    if (deed.message() != myLast || !(emoji.isEmpty() || deed.text().equals(emoji))) {
      throw new AssertionError("it is another reaction, or on another message: " + deed);
    }
    untold.remove(deed);
  }

  private Deed next(Kind kind) {
    return untold.stream()
        .filter(deed -> deed.kind() == kind && (kind == Kind.TOAST || deed.chat() == here.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the bot did not; it did\n" + all(untold)));
  }

  private void everythingIsTold() {
    if (!untold.isEmpty()) {
      throw new AssertionError("nobody told that the bot did\n" + all(untold));
    }
  }

  private static String all(List<Deed> deeds) {
    return deeds.isEmpty()
        ? "nothing"
        : deeds.stream().map(Deed::toString).collect(Collectors.joining("\n"));
  }
}
