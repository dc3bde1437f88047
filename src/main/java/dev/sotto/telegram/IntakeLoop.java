package dev.sotto.telegram;

import dev.sotto.outbox.Backoff;
import dev.sotto.outbox.Bell;
import dev.sotto.telegram.Poll.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls until somebody asks to stop or it makes no sense to go on. Logs changes, not tries. Lets
 * nothing that goes wrong end the polling.
 */
public final class IntakeLoop {
  private static final Logger log = LoggerFactory.getLogger(IntakeLoop.class);
  private static final Duration AFTER_A_WAIT = Duration.ofMillis(500);
  private static final Duration AFTER_A_CONFLICT = Duration.ofSeconds(5);
  private static final Duration CONFLICT_LASTS = Duration.ofSeconds(30);

  /** Why polling ended. */
  public enum Ending {
    /** Somebody asked. */
    STOPPED,
    /** Telegram does not know the token. */
    NO_ENTRY,
    /** Another program polls for this bot. */
    CONFLICT
  }

  private final Intake intake;
  private final InstantSource time;
  private final Backoff backoff;
  private final Backoff refusals;
  private final Bell bell = new Bell();
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final Thread thread = new Thread(this::run, "intake");
  private volatile boolean stopping;
  private Poll last = Poll.of(0);
  private int failures;
  private Instant conflictSince = Instant.MAX;

  public IntakeLoop(Intake intake, InstantSource time, RandomGenerator random) {
    this.intake = intake;
    this.time = time;
    this.backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), random);
    this.refusals = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(3), random);
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /**
   * Completes when polling has ended and everything that came is in the inbox; exceptionally when
   * the thread itself broke.
   */
  public CompletableFuture<Ending> ending() {
    return ending;
  }

  /** Asks to stop: ends the poll under way, not the batch in hand. Returns at once. */
  public void stop() {
    stopping = true;
    intake.cut();
    bell.ring();
  }

  /**
   * Makes one poll. One of the three places that swallow everything: a batch the inbox does not
   * take is not confirmed and comes again. Soon, however long the trouble lasts: somebody in need
   * may be among those who write meanwhile, and is answered without the inbox.
   *
   * @return how long to wait before the next one
   */
  Duration round() {
    try {
      return after(intake.poll());
    } catch (RuntimeException broken) {
      log.error("The inbox did not take a batch: {}", broken.getClass().getName());
      return refusals.after(++failures);
    }
  }

  private void run() {
    try {
      while (!stopping && !ending.isDone()) {
        bell.await(round());
      }
      if (!ending.isDone()) {
        intake.confirm();
        ending.complete(Ending.STOPPED);
      }
    } catch (InterruptedException | RuntimeException | Error crash) {
      ending.completeExceptionally(crash);
    }
  }

  private Duration after(Poll poll) {
    tell(poll);
    last = poll;
    failures = poll.isAnswered() ? 0 : failures + 1;
    conflictSince = poll.outcome() == Outcome.CONFLICT ? earlier(time.instant()) : Instant.MAX;
    return switch (poll.outcome()) {
      case GOT, EMPTY, CUT -> Duration.ZERO;
      case RETRY_AFTER -> poll.pause().plus(AFTER_A_WAIT);
      case UNREACHABLE -> backoff.after(failures);
      case NO_ENTRY -> end(Ending.NO_ENTRY);
      case CONFLICT -> conflictLasts() ? end(Ending.CONFLICT) : AFTER_A_CONFLICT;
    };
  }

  private void tell(Poll poll) {
    if (poll.outcome() == last.outcome() || (poll.isAnswered() && last.isAnswered())) {
      return;
    }
    switch (poll.outcome()) {
      case GOT, EMPTY -> log.info("Telegram answers again");
      case RETRY_AFTER -> log.warn("Telegram asks to wait {} s", poll.pause().toSeconds());
      case CONFLICT -> log.warn("Somebody else receives this bot's updates: {}", poll.reason());
      case NO_ENTRY -> log.error("Telegram does not know this token ({})", poll.reason());
      case UNREACHABLE -> log.warn("Telegram cannot be reached ({}); trying again", poll.reason());
      case CUT -> log.debug("Polling was cut");
    }
  }

  private Instant earlier(Instant now) {
    return now.isBefore(conflictSince) ? now : conflictSince;
  }

  private boolean conflictLasts() {
    return !time.instant().isBefore(conflictSince.plus(CONFLICT_LASTS));
  }

  private Duration end(Ending why) {
    ending.complete(why);
    return Duration.ZERO;
  }
}
