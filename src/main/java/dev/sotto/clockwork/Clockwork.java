package dev.sotto.clockwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks every second, and keeps house every hour. A tick that is due while another runs is left
 * out. Safe for use by any thread.
 */
public final class Clockwork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

  /** How long {@link #close()} waits for each of the two rounds. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final JobKey TICK = JobKey.jobKey("tick");
  private static final JobKey HOUSEKEEPING = JobKey.jobKey("housekeeping");

  private final Map<JobKey, Beat> beats;
  private final Beat tick;
  private final Duration patience;
  private final Scheduler scheduler;

  private Clockwork(Beat tick, Beat housekeeping, Duration patience) throws SchedulerException {
    this.tick = tick;
    this.beats = Map.of(TICK, tick, HOUSEKEEPING, housekeeping);
    this.patience = patience;
    this.scheduler = new StdSchedulerFactory(properties()).getScheduler();
  }

  /** Starts ticking at once; the first housekeeping comes a minute later. */
  public static Clockwork start(InstantSource time, Round tick, Round housekeeping) {
    return start(time, tick, housekeeping, PATIENCE);
  }

  static Clockwork start(InstantSource time, Round tick, Round housekeeping, Duration patience) {
    try {
      Clockwork clockwork =
          new Clockwork(
              new Beat("tick", time, tick), new Beat("housekeeping", time, housekeeping), patience);
      clockwork.wind();
      return clockwork;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clock does not start", e);
    }
  }

  /** Returns when the last tick that came to its end began; {@link Instant#EPOCH} before any. */
  public Instant pulse() {
    return tick.pulse();
  }

  /** Lets no round begin any more, and waits a few seconds for those that run. */
  @Override
  public void close() {
    try {
      if (!scheduler.isShutdown()) {
        scheduler.standby();
        beats.values().forEach(this::rest);
        scheduler.shutdown(false);
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clock does not stop", e);
    }
  }

  private void rest(Beat beat) {
    try {
      if (!beat.rest(patience)) {
        LOG.warn("a round takes longer than {} to end", patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void wind() throws SchedulerException {
    scheduler.setJobFactory(
        (fired, quartz) -> Objects.requireNonNull(beats.get(fired.getJobDetail().getKey())));
    scheduler.scheduleJob(
        job(TICK),
        TriggerBuilder.newTrigger()
            .startNow()
            .withSchedule(forever(SimpleScheduleBuilder.repeatSecondlyForever()))
            .build());
    scheduler.scheduleJob(
        job(HOUSEKEEPING),
        TriggerBuilder.newTrigger()
            .startAt(DateBuilder.futureDate(1, IntervalUnit.MINUTE))
            .withSchedule(forever(SimpleScheduleBuilder.repeatHourlyForever()))
            .build());
    scheduler.start();
  }

  private static JobDetail job(JobKey key) {
    return JobBuilder.newJob(Beat.class).withIdentity(key).build();
  }

  /** What was due meanwhile is left out, not made up for. */
  private static SimpleScheduleBuilder forever(SimpleScheduleBuilder schedule) {
    return schedule.withMisfireHandlingInstructionNextWithRemainingCount();
  }

  private static Properties properties() {
    Properties properties = new Properties();
    // Quartz finds a scheduler by its name, across the whole JVM.
    properties.setProperty("org.quartz.scheduler.instanceName", "sotto-" + UUID.randomUUID());
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.setProperty("org.quartz.scheduler.threadName", "clockwork");
    properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.setProperty("org.quartz.threadPool.threadCount", "2");
    properties.setProperty("org.quartz.threadPool.threadNamePrefix", "clockwork");
    properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    properties.setProperty("org.quartz.jobStore.misfireThreshold", "1000");
    return properties;
  }
}
