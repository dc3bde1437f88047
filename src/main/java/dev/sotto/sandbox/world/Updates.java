package dev.sotto.sandbox.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The queue of updates, with the semantics of Telegram's server. Waiting takes real time; how long
 * an update is kept follows the shown clock. Safe for use by several threads.
 */
public final class Updates {

  /** An offset further than this past the newest update is taken for a mistake, and ignored. */
  private static final int FUTURE = 10;

  private final InstantSource clock;
  private final Deque<Update> queue = new ArrayDeque<>();
  private final Consumer<Update> taken;
  private List<String> allowed = List.of();
  private int nextId;
  private int delivered;
  private int polls;
  private int parked;
  private boolean closed;

  /**
   * Starts empty.
   *
   * @param taken is told of each update the bot confirms, on the thread of its poll, and must be
   *     quick
   */
  Updates(InstantSource clock, int firstId, Consumer<Update> taken) {
    this.clock = clock;
    this.nextId = firstId;
    this.taken = taken;
  }

  /** Another poll began while one was waiting; the earlier one ends with this. */
  public static final class Superseded extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Whether updates of that kind reach the bot. Some must be asked for by name. */
  public synchronized boolean wanted(Update.Kind kind) {
    return allowed.isEmpty()
        ? kind != Update.Kind.MESSAGE_REACTION
        : allowed.contains(kind.wireName());
  }

  /**
   * Sets which kinds are wanted from here on; empty means the usual ones. What is queued already
   * stays.
   */
  public synchronized void allow(Collection<String> kinds) {
    allowed = List.copyOf(kinds);
  }

  public synchronized List<String> allowed() {
    return allowed;
  }

  /** Queues an update if the bot wants its kind. */
  synchronized void add(Update.Kind kind, ObjectNode payload) {
    if (wanted(kind)) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.set(kind.wireName(), payload);
      deliver(body, kind.kept());
    }
  }

  /**
   * Queues any update at all, even one no library can read: what a test of resilience needs. It
   * gets the next id unless it brings its own {@code update_id}.
   */
  public synchronized void deliver(ObjectNode body, Duration kept) {
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    int id = body.path("update_id").asInt(nextId);
    copy.put("update_id", id);
    body.properties().stream()
        .filter(field -> !field.getKey().equals("update_id"))
        .forEach(field -> copy.set(field.getKey(), field.getValue()));
    nextId = Math.max(nextId, id + 1);
    queue.add(new Update(id, copy, clock.instant().plus(kept)));
    notifyAll();
  }

  /**
   * Waits for updates as {@code getUpdates} does. A poll that already waits is ended.
   *
   * @param offset forgets everything before it; negative counts from the end; empty forgets nothing
   * @param limit the most to return, at least 1
   * @param patience how long to wait in real time while there is nothing
   * @throws Superseded if another poll begins meanwhile
   */
  public synchronized List<Update> poll(Optional<Integer> offset, int limit, Duration patience)
      throws Superseded, InterruptedException {
    int mine = ++polls;
    notifyAll();
    offset.ifPresent(this::confirm);
    long deadline = System.nanoTime() + patience.toNanos();
    parked++;
    try {
      while (pending().isEmpty() && !closed) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          break;
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
        if (mine != polls) {
          throw new Superseded();
        }
      }
    } finally {
      parked--;
    }
    List<Update> batch = pending().stream().limit(limit).toList();
    delivered = Math.max(delivered, batch.size());
    return batch;
  }

  private void confirm(int offset) {
    List<Update> kept = pending();
    int from = offset;
    if (offset < 0) {
      from = kept.isEmpty() ? nextId : kept.get(Math.max(0, kept.size() + offset)).id();
    }
    if (from > nextId + FUTURE) {
      return;
    }
    while (!queue.isEmpty() && queue.element().id() < from) {
      taken.accept(queue.remove());
      delivered = Math.max(0, delivered - 1);
    }
    notifyAll();
  }

  /** Forgets everything that waits. */
  public synchronized void drop() {
    queue.clear();
    delivered = 0;
    notifyAll();
  }

  /** What the bot has not confirmed and the server has not forgotten, oldest first. */
  public synchronized List<Update> pending() {
    Instant now = clock.instant();
    queue.removeIf(update -> !now.isBefore(update.forgotten()));
    return new ArrayList<>(queue);
  }

  /** Whether nothing about that message waits for the bot any more. */
  public synchronized boolean took(long chat, int message) {
    return pending().stream().noneMatch(update -> update.isAbout(chat, message));
  }

  /**
   * Lets the next update have any id, also a lower one, as Telegram does after a quiet week. What
   * was handed out counts as confirmed.
   *
   * @throws IllegalStateException if an update was not handed out yet
   */
  public synchronized void jumpTo(int id) {
    if (pending().size() > delivered) {
      throw new IllegalStateException(
          "An update still waits for the bot; Telegram jumps only when idle");
    }
    queue.clear();
    delivered = 0;
    nextId = id;
  }

  /**
   * Waits in real time until the bot has confirmed everything and polls again: whatever was sent to
   * it is handled.
   *
   * @throws TimeoutException if that does not come within {@code patience}
   */
  public void awaitTaken(Duration patience) throws InterruptedException, TimeoutException {
    await(() -> parked > 0 && pending().isEmpty(), patience);
  }

  /** Waits in real time until a poll is parked here. */
  public void awaitPoll(Duration patience) throws InterruptedException, TimeoutException {
    await(() -> parked > 0, patience);
  }

  private synchronized void await(BooleanSupplier met, Duration patience)
      throws InterruptedException, TimeoutException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!met.getAsBoolean()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new TimeoutException("The bot left " + pending().size() + " updates unconfirmed");
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  synchronized int nextId() {
    return nextId;
  }

  /** Continues after a restart. */
  synchronized void resume(int next, List<Update> waiting) {
    queue.addAll(waiting);
    nextId = next;
  }

  /** Ends the poll that waits. */
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
