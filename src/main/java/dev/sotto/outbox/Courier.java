package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Delivery.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Carries letters from the tray to the messenger: replies before nudges, oldest first, one at a
 * time for a chat. A round never waits for a letter; what the hands finish meanwhile is settled by
 * the next round. One thread makes the rounds; the hands may be many.
 */
public final class Courier {
  /** How long a letter can lie in the tray before somebody looks, if nobody rings. */
  private static final Duration LOOK_AT_LEAST = Duration.ofSeconds(1);

  /** How many rows are read at least, so that letters out of time go in bulk. */
  private static final int PAGE = 16;

  private final Route route;
  private final Tray tray;
  private final Messenger messenger;
  private final InstantSource time;
  private final Executor hands;
  private final Settlement settlement;
  private final Bell bell = new Bell();
  private final Set<ChatId> inFlight = new HashSet<>();
  private final Queue<Attempt> finished = new ConcurrentLinkedQueue<>();
  private final List<Delivery> unsettled = new ArrayList<>();
  private boolean trayIsEmpty;

  /**
   * @param hands what sends; the calling thread itself in tests
   * @param noEntry told when the messenger does not know the bot any more
   */
  public Courier(
      Route route,
      Tray tray,
      Messenger messenger,
      InstantSource time,
      Executor hands,
      Runnable noEntry) {
    this.route = route;
    this.tray = tray;
    this.messenger = messenger;
    this.time = time;
    this.hands = hands;
    this.settlement = new Settlement(route.pace(), route.backoff(), noEntry);
  }

  /**
   * Makes one round: settles what is finished, then hands over what may leave.
   *
   * @return when to make the next one; now or earlier when there is more to do at once
   */
  public Instant deliver() {
    settle();
    Instant now = time.instant();
    boolean more = handOver(now);
    boolean chatsAreFree = settle();
    return more || chatsAreFree ? now : route.pace().nextOpening(now, now.plus(LOOK_AT_LEAST));
  }

  /** Rings when a letter was finished; to be rung when letters were written. */
  public Bell bell() {
    return bell;
  }

  /** Whether the last round left nothing in hand and nothing that could have left. */
  public boolean isDone() {
    return trayIsEmpty && inFlight.isEmpty();
  }

  private boolean handOver(Instant now) {
    int room = Math.min(route.pace().room(now), route.load() - inFlight.size());
    trayIsEmpty = false;
    if (room == 0) {
      return false;
    }
    int page = Math.max(room, PAGE);
    List<OutboxRow> waiting = tray.waiting(route.lanes(), now, held(now), page);
    trayIsEmpty = waiting.isEmpty();
    drop(waiting.stream().filter(row -> isOver(row, now)).toList(), now);
    send(oneForEachChat(waiting, room, now), now);
    return waiting.size() >= page;
  }

  private Set<ChatId> held(Instant now) {
    Set<ChatId> held = route.pace().resting(now);
    held.addAll(inFlight);
    return held;
  }

  private static boolean isOver(OutboxRow row, Instant now) {
    return !row.expiresAt().isAfter(now);
  }

  private static Collection<OutboxRow> oneForEachChat(
      List<OutboxRow> waiting, int most, Instant now) {
    Map<ChatId, OutboxRow> first = new LinkedHashMap<>();
    waiting.stream()
        .filter(row -> !isOver(row, now))
        .takeWhile(row -> first.size() < most)
        .forEach(row -> first.putIfAbsent(row.chat(), row));
    return first.values();
  }

  private void drop(List<OutboxRow> rows, Instant now) {
    if (!rows.isEmpty()) {
      tray.settle(rows.stream().map(row -> Delivery.dropped(row, Result.EXPIRED)).toList(), now);
    }
  }

  private void send(Collection<OutboxRow> rows, Instant now) {
    if (rows.isEmpty()) {
      return;
    }
    tray.sending(rows);
    for (OutboxRow row : rows) {
      inFlight.add(row.chat());
      route.pace().leave(row.chat(), now);
      hands.execute(new Errand(row, messenger, time, this::report));
    }
  }

  private void report(Attempt attempt) {
    finished.add(attempt);
    bell.ring();
  }

  /**
   * Records what is finished, and keeps what the tray does not take for the next round.
   *
   * @return whether a chat was freed for its next letter
   */
  private boolean settle() {
    Attempt attempt;
    while ((attempt = finished.poll()) != null) {
      unsettled.add(attempt.settledBy(settlement));
    }
    if (unsettled.isEmpty()) {
      return false;
    }
    tray.settle(List.copyOf(unsettled), time.instant());
    unsettled.forEach(delivery -> inFlight.remove(delivery.row().chat()));
    unsettled.clear();
    return true;
  }
}
