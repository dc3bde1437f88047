package dev.sotto.telegram;

import dev.sotto.outbox.Refusal;
import dev.sotto.telegram.Poll.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Fetches updates, one poll a call. The next poll confirms what the last one brought, so it goes
 * out only after the inbox has taken that. One thread polls; any thread may cut or ask for health.
 */
public final class Intake implements AutoCloseable {
  private static final int BATCH = 100;
  private static final int CONFLICT = 409;

  private final Inbox inbox;
  private final InstantSource time;
  private final Duration patience;
  private final Leash leash = new Leash();
  private final Wire wire;
  private volatile Instant lastPoll;

  /**
   * @param patience how long Telegram holds a poll open when nothing happens; it takes at most 50 s
   */
  public Intake(
      BotToken token, ApiAddress address, Inbox inbox, InstantSource time, Duration patience) {
    this.inbox = inbox;
    this.time = time;
    this.patience = patience;
    this.wire = Wire.forPolling(token, address, patience, leash);
    this.lastPoll = time.instant();
  }

  /**
   * Fetches what came and hands it to the inbox.
   *
   * @throws RuntimeException whatever the inbox throws; nothing is confirmed then
   */
  public Poll poll() {
    try {
      List<RawUpdate> batch = fetch(BATCH, patience);
      if (!batch.isEmpty()) {
        inbox.take(batch);
      }
      lastPoll = time.instant();
      return Poll.of(batch.size());
    } catch (TelegramApiException problem) {
      return leash.isCut() ? Poll.failed(Outcome.CUT, Duration.ZERO, "") : failed(problem);
    }
  }

  /** Tells Telegram, in a moment, what the inbox has. What comes with the answer comes again. */
  public Poll confirm() {
    leash.shorten();
    try {
      return Poll.of(fetch(1, Duration.ZERO).size());
    } catch (TelegramApiException problem) {
      return failed(problem);
    }
  }

  /** Ends the poll under way, and every later one until {@link #confirm()}. */
  public void cut() {
    leash.cut();
    wire.cut();
  }

  /** When a poll last worked, up to the inbox; when this was made if none has. */
  public Instant lastPoll() {
    return lastPoll;
  }

  @Override
  public void close() {
    wire.close();
  }

  private List<RawUpdate> fetch(int limit, Duration patience) throws TelegramApiException {
    return List.of(
        wire.client().execute(new GetRawUpdates(inbox.offset().orElse(0), limit, patience)));
  }

  private static Poll failed(TelegramApiException problem) {
    if (problem instanceof TelegramApiRequestException said
        && Integer.valueOf(CONFLICT).equals(said.getErrorCode())) {
      return Poll.failed(Outcome.CONFLICT, Duration.ZERO, String.valueOf(said.getApiResponse()));
    }
    Refusal refusal = Refusals.of(problem);
    Outcome outcome =
        switch (refusal.kind()) {
          case NO_ENTRY -> Outcome.NO_ENTRY;
          case NOT_NOW -> Outcome.RETRY_AFTER;
          case AWAY, NEVER, UNSENT, UNKNOWN -> Outcome.UNREACHABLE;
        };
    return Poll.failed(outcome, refusal.await(), String.valueOf(refusal.getMessage()));
  }
}
