package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.core.person.ChatId;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.world.Keep;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.ShownClock;
import dev.sotto.store.AlarmKind;
import dev.sotto.telegram.ApiAddress;
import dev.sotto.telegram.BotToken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sotto sandbox}: the same bot, talking to a page on this machine. */
@Command(
    name = "sandbox",
    mixinStandardHelpOptions = true,
    description = "Opens a chat page on this machine that talks with the bot. Needs no token.")
final class Sandboxed implements Callable<Integer> {
  private static final int PAGE = 8080;

  @Option(names = "--port", description = "Where the page listens (default: ${DEFAULT-VALUE}).")
  private int port = PAGE;

  @Option(
      names = "--keep",
      description = "Keeps the chats and the bot's data in SOTTO_DATA and SOTTO_KEYS.")
  private boolean keep;

  @Override
  public Integer call() throws IOException {
    return open(Environment.ofProcess());
  }

  int open(Environment environment) throws IOException {
    return keep
        ? open(environment, environment.data(), environment.keys())
        : openForNow(environment);
  }

  private int openForNow(Environment environment) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make("sotto-sandbox")) {
      return open(environment, folder.data(), folder.keys());
    }
  }

  private int open(Environment environment, Path data, Path keys) throws IOException {
    Config config = Library.config(environment.config());
    CompletableFuture<Program> bot = new CompletableFuture<>();
    ShownClock clock = ShownClock.running();
    Options options =
        Options.usual()
            .at(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .on(clock)
            .skippingTo(new Plans(bot))
            .keeping(keep ? Keep.in(data.resolve("sandbox")) : Keep.NOTHING);
    try (Sandbox sandbox = Sandbox.open(options)) {
      Program program =
          new Program(
              new Program.Place(
                  data,
                  keys,
                  new ApiAddress("http", "127.0.0.1", sandbox.port()),
                  BotToken.of(sandbox.token())),
              config,
              clock,
              Run.PATIENCE,
              Run.hands(),
              () -> {});
      bot.complete(program);
      try (Live live = new Live(program, clock, Optional.empty())) {
        clock.onMove(now -> live.hurry());
        Run.stopOnSignal(live);
        live.introduce();
        System.out.println("Sotto is here: " + sandbox.page());
        live.ending().join();
        return Main.STOPPED;
      }
    }
  }

  /**
   * What the bot has planned. The page asks for it before the bot is there.
   *
   * @param bot complete once it is
   */
  private record Plans(CompletableFuture<Program> bot) implements NextNudge {
    @Override
    public Optional<Instant> after(Instant now) {
      return bot.join()
          .database()
          .read(
              tx ->
                  Stream.of(
                          tx.alarms().nextNudge(now), tx.alarms().nextDaily(AlarmKind.CIRCLES, now))
                      .flatMap(Optional::stream)
                      .min(Comparator.naturalOrder()));
    }

    @Override
    public Optional<Instant> after(Instant now, Person person) {
      return bot.join()
          .database()
          .read(
              tx ->
                  tx.people()
                      .byChat(new ChatId(person.id()))
                      .flatMap(one -> tx.alarms().nextNudge(one.id(), now)));
    }
  }
}
