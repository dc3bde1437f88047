package dev.sotto.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One letter on its way to the messenger. Replies overtake nudges that wait for a free hand. */
final class Errand implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Errand.class);

  /** For a queue of errands and of nothing else. */
  static final Comparator<Runnable> URGENCY =
      Comparator.comparing((Runnable errand) -> ((Errand) errand).row.lane())
          .thenComparing(errand -> ((Errand) errand).row.id());

  private final OutboxRow row;
  private final Messenger messenger;
  private final InstantSource time;
  private final Consumer<Attempt> report;

  Errand(OutboxRow row, Messenger messenger, InstantSource time, Consumer<Attempt> report) {
    this.row = row;
    this.messenger = messenger;
    this.time = time;
    this.report = report;
  }

  /** Always reports, so that no chat stays held for a letter nobody waits for any more. */
  @Override
  public void run() {
    report.accept(attempt());
  }

  private Attempt attempt() {
    if (!row.expiresAt().isAfter(time.instant())) {
      return new Attempt.TooLate(row);
    }
    try {
      return new Attempt.Left(row, row.letter().sendBy(messenger, row.chat()));
    } catch (Refusal refusal) {
      return new Attempt.Refused(row, refusal, time.instant());
    } catch (RuntimeException | Error broken) {
      // A messenger that breaks must not take the courier with it; its message may quote the
      // letter.
      log.error("The messenger broke over letter {}: {}", row.id(), broken.getClass().getName());
      Refusal refusal = new Refusal(Refusal.Kind.UNKNOWN, Duration.ZERO, "the messenger broke");
      return new Attempt.Refused(row, refusal, time.instant());
    }
  }
}
