package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.outbox.Hands;
import dev.sotto.telegram.BotToken;
import dev.sotto.telegram.IntakeLoop;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** {@code sotto run}: the bot for real; without a token, the sandbox. */
@Command(
    name = "run",
    description = "Runs the bot; without a token it opens the sandbox. The default.")
final class Run implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Run.class);

  /** How long Telegram holds a poll open; it takes no more. */
  static final Duration PATIENCE = Duration.ofSeconds(50);

  /** A thread that never ends, because something underneath it broke, must not keep the machine. */
  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);

  /** How many letters are on the wire at once. */
  static final int SENDERS = 8;

  @Override
  public Integer call() throws IOException {
    Environment environment = Environment.ofProcess();
    Optional<BotToken> token = environment.token();
    return token.isPresent() ? live(environment, token.get()) : new Sandboxed().open(environment);
  }

  private static int live(Environment environment, BotToken token) throws IOException {
    Config config = Library.config(environment.config());
    CompletableFuture<Void> noEntry = new CompletableFuture<>();
    InstantSource time = InstantSource.system();
    Program program =
        new Program(
            new Program.Place(environment.data(), environment.keys(), environment.api(), token),
            config,
            time,
            PATIENCE,
            hands(),
            () -> noEntry.complete(null));
    int code;
    try (Live live = new Live(program, time, environment.http())) {
      stopOnSignal(live);
      live.introduce();
      LOG.info("Sotto is listening");
      code = code(ending(live, noEntry));
    }
    LOG.info("stopped");
    return code;
  }

  private static IntakeLoop.Ending ending(Live live, CompletableFuture<Void> noEntry) {
    return live.ending()
        .applyToEither(noEntry.thenApply(none -> IntakeLoop.Ending.NO_ENTRY), ending -> ending)
        .join();
  }

  static Program.Hands hands() {
    return new Program.Hands(Hands.of("send", SENDERS), Hands.of("answer", SENDERS));
  }

  /**
   * Ends the program in order when the machine asks for it. Polling is stopped here; the thread
   * that called this sees it end, closes everything and halts with its exit code. Nothing may
   * return before that: a JVM that ends on a signal reports the signal.
   */
  static void stopOnSignal(Live live) {
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  live.stop();
                  await(main);
                },
                "stop"));
  }

  private static void await(Thread thread) {
    try {
      thread.join(LONGEST_GOODBYE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int code(IntakeLoop.Ending ending) {
    return switch (ending) {
      case STOPPED -> Main.STOPPED;
      case NO_ENTRY -> {
        LOG.error("Telegram does not know this token. Ask @BotFather for the current one.");
        yield Main.NOT_RIGHT;
      }
      case CONFLICT -> {
        LOG.error("Another program is polling for this bot. Stop it, then start this one again.");
        yield Main.HELD;
      }
    };
  }
}
