package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Delivery.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tray in memory that keeps every promise but durability, and remembers what was recorded. */
final class MemoryTray implements Tray {
  private static final Comparator<OutboxRow> BY_LANE_THEN_AGE =
      Comparator.comparing(OutboxRow::lane).thenComparing(OutboxRow::id);

  private final Map<Long, OutboxRow> waiting = new HashMap<>();
  private final Map<Long, OutboxRow> sending = new HashMap<>();
  private final Map<Long, Instant> notBefore = new HashMap<>();
  private final List<Delivery> ended = new ArrayList<>();
  private final List<Integer> batches = new ArrayList<>();
  private long lastId;
  private int failures;

  /** Puts a letter into the tray that is good for an hour after noon. */
  synchronized OutboxRow put(long chat, Lane lane, Letter letter) {
    return put(chat, lane, letter, SettableTime.NOON.plusSeconds(3600));
  }

  synchronized OutboxRow put(long chat, Lane lane, Letter letter, Instant expiresAt) {
    OutboxRow row = new OutboxRow(++lastId, new ChatId(chat), lane, letter, expiresAt, null, 0);
    waiting.put(row.id(), row);
    return row;
  }

  /** Makes the next calls that write fail. */
  synchronized void fail(int times) {
    failures = times;
  }

  @Override
  public synchronized List<OutboxRow> waiting(
      Set<Lane> lanes, Instant now, Collection<ChatId> held, int max) {
    return waiting.values().stream()
        .filter(row -> lanes.contains(row.lane()) && !held.contains(row.chat()))
        .filter(row -> !notBefore.getOrDefault(row.id(), Instant.EPOCH).isAfter(now))
        .sorted(BY_LANE_THEN_AGE)
        .limit(max)
        .toList();
  }

  @Override
  public synchronized void sending(Collection<OutboxRow> rows) {
    failIfAsked();
    batches.add(rows.size());
    rows.forEach(row -> sending.put(row.id(), waiting.remove(row.id())));
  }

  @Override
  public synchronized void settle(Collection<Delivery> deliveries, Instant now) {
    failIfAsked();
    for (Delivery delivery : deliveries) {
      OutboxRow row = delivery.row();
      OutboxRow sent = sending.remove(row.id());
      if (delivery.result() == Result.AGAIN && sent != null) {
        waiting.put(row.id(), withAttempts(sent, sent.attempts() + 1));
        notBefore.put(row.id(), delivery.retryAt());
      } else {
        waiting.remove(row.id());
        ended.add(delivery);
      }
    }
  }

  @Override
  public synchronized void recover(Instant now) {
    waiting.putAll(sending);
    sending.clear();
  }

  synchronized List<Result> results() {
    return ended.stream().map(Delivery::result).toList();
  }

  synchronized List<Delivery> ended() {
    return List.copyOf(ended);
  }

  /** How many letters each mark was for. */
  synchronized List<Integer> batches() {
    return List.copyOf(batches);
  }

  synchronized int left() {
    return waiting.size() + sending.size();
  }

  private void failIfAsked() {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the disk is full");
    }
  }

  private static OutboxRow withAttempts(OutboxRow row, int attempts) {
    return new OutboxRow(
        row.id(), row.chat(), row.lane(), row.letter(), row.expiresAt(), row.nudge(), attempts);
  }
}
