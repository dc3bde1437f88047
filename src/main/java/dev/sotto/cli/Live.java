package dev.sotto.cli;

import dev.sotto.clockwork.Clockwork;
import dev.sotto.ops.Health;
import dev.sotto.ops.HealthServer;
import dev.sotto.ops.Metric;
import dev.sotto.outbox.CourierLoop;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Refusal;
import dev.sotto.store.StoreTrouble;
import dev.sotto.telegram.IntakeLoop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot with its threads: it polls, ticks and sends until it is told to stop. */
final class Live implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  /**
   * DESIGN §7: how long what waits may take to leave, counted from when the bot is told to stop.
   */
  private static final Duration FLUSH = Duration.ofSeconds(8);

  private static final long NEVER = 0;

  private final Program program;
  private final IntakeLoop intake;
  private final CourierLoop letters;
  private final CourierLoop tapAnswers;
  private final Clockwork clockwork;
  private final Optional<HealthServer> health;
  private volatile boolean canWrite = true;

  /** When nothing is waited for any more, on the clock of {@link System#nanoTime}. */
  private final AtomicLong end = new AtomicLong(NEVER);

  /**
   * Starts every thread.
   *
   * @param http where health is told; empty for nowhere
   * @throws IOException if somebody else listens there
   */
  Live(Program program, InstantSource time, Optional<InetSocketAddress> http) throws IOException {
    this.program = program;
    this.letters = new CourierLoop("letters", program.letters(), time);
    this.tapAnswers = new CourierLoop("tap-answers", program.tapAnswers(), time);
    this.intake = new IntakeLoop(program.intake(), time, RandomGenerator.getDefault());
    this.clockwork = Clockwork.start(time, this::tick, now -> {});
    this.health = http.isPresent() ? Optional.of(health(http.get(), time)) : Optional.empty();
    letters.start();
    tapAnswers.start();
    intake.start();
  }

  /** Completes when polling has come to its end, whoever ended it. */
  CompletableFuture<IntakeLoop.Ending> ending() {
    return intake.ending();
  }

  /** Looks at once for what is due and what waits, because the clock was moved. */
  void hurry() {
    letters.wake();
    tapAnswers.wake();
  }

  private void tick(java.time.Instant now) {
    try {
      program.alarms().run(now);
      canWrite = true;
    } catch (StoreTrouble trouble) {
      canWrite = false;
      throw trouble;
    }
  }

  private HealthServer health(InetSocketAddress address, InstantSource time) throws IOException {
    Health signs = new Health(time, program.intake()::lastPoll, clockwork::pulse, () -> canWrite);
    return HealthServer.start(address, signs, metrics());
  }

  private List<Metric> metrics() {
    return List.of(
        Metric.gauge(
            "sotto_people",
            "People the bot knows.",
            () -> program.database().read(tx -> tx.people().count())),
        Metric.gauge(
            "sotto_alarms_waiting",
            "Moments that are planned.",
            () -> program.database().read(tx -> tx.alarms().waiting())),
        Metric.gauge(
            "sotto_replies_waiting",
            "Replies that have not left.",
            () -> program.database().read(tx -> tx.outbox().waiting(Lane.REPLY))),
        Metric.gauge(
            "sotto_nudges_waiting",
            "Nudges that have not left.",
            () -> program.database().read(tx -> tx.outbox().waiting(Lane.NUDGE))),
        Metric.gauge(
            "sotto_quarantined",
            "Updates put aside because nobody could deal with them.",
            () -> program.database().read(tx -> tx.updates().quarantined())));
  }

  /** Asks the polling to end; {@link #ending()} tells when it has. Any thread may ask. */
  void stop() {
    end.compareAndSet(NEVER, System.nanoTime() + FLUSH.toNanos());
    intake.stop();
  }

  /** Stops polling, finishes the batch in hand, and lets what waits leave. */
  @Override
  public void close() {
    stop();
    intake.ending().join();
    clockwork.close();
    try {
      tapAnswers.stop(left());
      letters.stop(left());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    health.ifPresent(HealthServer::close);
    program.close();
  }

  private Duration left() {
    return Duration.ofNanos(end.get() - System.nanoTime());
  }

  /** Tells Telegram the commands; a bot whose menu is old works all the same. */
  void introduce() {
    try {
      program.messenger().introduce(Menu.introduction(program.script()));
    } catch (Refusal refusal) {
      LOG.warn("the command menu could not be set: {}", refusal.getMessage());
    }
    learnItsName();
  }

  /** What a link leads to; until it is known, what links carry is to be typed. */
  private void learnItsName() {
    try {
      program.links().named(program.messenger().username());
    } catch (Refusal refusal) {
      LOG.warn("Telegram did not say what the bot is called: {}", refusal.getMessage());
    }
  }
}
