package dev.sotto.story;

import dev.sotto.cli.ProgramByHand;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bot, the server it talks to and the clock of both. Nothing moves by itself: whoever does
 * something here lets it {@link #settle}.
 */
final class Stage implements AutoCloseable {
  /** How long the bot looks away at most while time is moved, apart from its planned moments. */
  private static final Duration STRIDE = Duration.ofHours(1);

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final Path folder;
  private final ShownClock clock;
  private final Sandbox sandbox;
  private ProgramByHand bot;
  private int seen;

  Stage(Path folder, Instant opening) {
    this.folder = folder;
    this.clock = ShownClock.stoppedAt(opening);
    this.sandbox = Sandbox.open(Options.usual().on(clock));
    this.bot = ProgramByHand.open(folder, sandbox);
    settle();
  }

  Sandbox sandbox() {
    return sandbox;
  }

  Path data() {
    return folder.resolve("data");
  }

  Instant now() {
    return clock.instant();
  }

  Seat seat(String name) {
    return sandbox.person(name);
  }

  /** Lets the bot hear, do and say everything it has to at this time; letters may take seconds. */
  void settle() {
    bot.hear();
    bot.tick(now());
    while (bot.send() > 0) {
      clock.advance(A_MOMENT);
    }
    bot.hear();
  }

  /** Lets time pass; the bot is awake all the while. */
  void waitUntil(Instant then) {
    while (now().isBefore(then)) {
      Instant stride = earlier(now().plus(STRIDE), then);
      Optional<Instant> nudge = bot.nextNudge(now());
      clock.moveTo(nudge.isPresent() ? earlier(nudge.get(), stride) : stride);
      bot.tick(now());
      while (bot.send() > 0) {
        clock.advance(A_MOMENT);
      }
    }
    settle();
  }

  /** Lets time pass while the bot is not running. */
  void downUntil(Instant then) {
    bot.close();
    clock.moveTo(then);
    bot = ProgramByHand.open(folder, sandbox);
    settle();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** What the bot did that nobody has looked at yet, oldest first. */
  List<Deed> news() {
    List<Journal.Entry> entries = sandbox.journal().entries();
    List<Deed> news =
        entries.subList(seen, entries.size()).stream().flatMap(e -> Deed.of(e).stream()).toList();
    seen = entries.size();
    return news;
  }

  @Override
  public void close() {
    bot.close();
    sandbox.close();
  }
}
