package dev.sotto.cli;

import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Lane;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.telegram.ApiAddress;
import dev.sotto.telegram.BotToken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The whole bot without a thread of its own: whoever holds it moves it. */
public final class ProgramByHand implements AutoCloseable {
  private static final Path CONFIG = Path.of("config");

  private final Program program;
  private final InstantSource time;

  private ProgramByHand(Program program, InstantSource time) {
    this.program = program;
    this.time = time;
  }

  /**
   * Starts the bot of a sandbox, on the sandbox's clock.
   *
   * @param folder where its data and its keys are, or will be
   */
  public static ProgramByHand open(Path folder, Sandbox sandbox) {
    return new ProgramByHand(
        new Program(
            new Program.Place(
                folder.resolve("data"),
                folder.resolve("keys"),
                new ApiAddress("http", "127.0.0.1", sandbox.port()),
                BotToken.of(sandbox.token())),
            Library.config(Optional.of(CONFIG)),
            sandbox.clock(),
            Duration.ZERO,
            new Program.Hands(Runnable::run, Runnable::run),
            () -> {
              throw new AssertionError("The sandbox does not know its own bot");
            }),
        sandbox.clock());
  }

  /** Hears everything that came. */
  public void hear() {
    boolean more = true;
    while (more) {
      more = program.intake().poll().updates() > 0;
    }
  }

  /** Does what is due. */
  public void tick(Instant now) {
    program.alarms().run(now);
  }

  /**
   * Sends what may leave at this instant.
   *
   * @return how many letters have to wait for another
   */
  public long send() {
    sendAll(program.tapAnswers());
    sendAll(program.letters());
    return program
        .database()
        .read(
            tx ->
                tx.outbox().waiting(Lane.FIRST)
                    + tx.outbox().waiting(Lane.REPLY)
                    + tx.outbox().waiting(Lane.NUDGE));
  }

  /** At this instant: what the pace holds back leaves when the clock has moved on. */
  private void sendAll(Courier courier) {
    Instant now = time.instant();
    boolean more = true;
    while (more) {
      more = !courier.deliver().isAfter(now);
    }
  }

  /** When the next nudge or look-in is planned, later than an instant. */
  public Optional<Instant> nextNudge(Instant after) {
    return program.database().read(tx -> tx.alarms().nextNudge(after));
  }

  @Override
  public void close() {
    program.close();
  }
}
