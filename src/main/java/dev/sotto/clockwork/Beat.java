package dev.sotto.clockwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one round over and over, never two at a time. Safe for use by any thread. */
@DisallowConcurrentExecution
final class Beat implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

  private final String name;
  private final InstantSource time;
  private final Round round;
  private final Semaphore turn = new Semaphore(1);
  private volatile Instant pulse = Instant.EPOCH;

  Beat(String name, InstantSource time, Round round) {
    this.name = name;
    this.time = time;
    this.round = round;
  }

  @Override
  public void execute(JobExecutionContext context) {
    if (!turn.tryAcquire()) {
      return; // resting for good
    }
    try {
      Instant now = time.instant();
      round.run(now);
      pulse = now;
    } catch (RuntimeException | Error failure) {
      // The last place before Quartz. A message may quote somebody, so only the type is told.
      LOG.error("{} did not finish: {} at {}", name, failure.getClass().getName(), place(failure));
    } finally {
      turn.release();
    }
  }

  Instant pulse() {
    return pulse;
  }

  /** Waits for a running round to end and lets no other begin; false when it takes too long. */
  boolean rest(Duration patience) throws InterruptedException {
    return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("an unknown place");
  }
}
