package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Every request the bot made, oldest first; the newest 10,000 are kept. Safe for use by several
 * threads.
 */
public final class Journal {

  private static final int KEPT = 10_000;

  private final Deque<Entry> entries = new ArrayDeque<>();

  /**
   * One request and what came of it.
   *
   * @param method as Telegram spells it, or as it was called when there is no such method
   * @param params as they came: typed in JSON, all text in a form; an uploaded file is {@code
   *     attach://} and its part
   * @param status the HTTP status; 0 when the connection was dropped
   * @param answer the whole answer; missing when it was not readable
   */
  public record Entry(Instant at, String method, ObjectNode params, int status, JsonNode answer) {

    public boolean ok() {
      return answer.path("ok").asBoolean();
    }

    /** The {@code result}; missing unless {@link #ok}. */
    public JsonNode result() {
      return answer.path("result");
    }

    /** The chat it was about, 0 for none. */
    public long chat() {
      return params.path("chat_id").asLong();
    }
  }

  synchronized void add(Entry entry) {
    if (entries.size() == KEPT) {
      entries.remove();
    }
    entries.add(entry);
    notifyAll();
  }

  /** Everything but the polls. */
  public synchronized List<Entry> entries() {
    return entries.stream().filter(entry -> !entry.method.equals("getUpdates")).toList();
  }

  /** The requests to any of these methods, spelled as Telegram does. */
  public synchronized List<Entry> of(String... methods) {
    List<String> wanted = Arrays.asList(methods);
    return entries.stream().filter(entry -> wanted.contains(entry.method)).toList();
  }

  /** Forgets everything, so that what follows can be counted from zero. */
  public synchronized void clear() {
    entries.clear();
  }

  /**
   * Waits in real time until the journal satisfies a condition.
   *
   * @throws TimeoutException if it does not within {@code patience}
   */
  public synchronized void await(Predicate<Journal> met, Duration patience)
      throws InterruptedException, TimeoutException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!met.test(this)) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new TimeoutException("After " + patience + " the journal holds " + entries());
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }
}
