package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.script.Line;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Database;
import dev.sotto.store.StoreTrouble;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what Telegram brings: a batch is one transaction, each update a savepoint in it. What
 * cannot be dealt with is put aside, sealed, and the person hears one honest line; the rest go on.
 */
public final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Database database;
  private final House house;
  private final Erasure erasure;
  private final Lifeline lifeline;
  private final Apology apology;
  private final InstantSource time;
  private final Runnable wake;
  private @Nullable Long next;

  /**
   * Opens the reception.
   *
   * @param wake called when letters may be waiting
   */
  public Reception(
      Database database,
      House house,
      Erasure erasure,
      Lifeline lifeline,
      Apology apology,
      InstantSource time,
      Runnable wake) {
    this.database = database;
    this.house = house;
    this.erasure = erasure;
    this.lifeline = lifeline;
    this.apology = apology;
    this.time = time;
    this.wake = wake;
  }

  /**
   * The first update that is not here yet; empty before the first. Remembered, because whoever
   * writes is heard also while nothing can be read.
   */
  public OptionalLong offset() {
    if (next == null) {
      OptionalLong stored = database.read(tx -> tx.updates().offset());
      stored.ifPresent(offset -> next = offset);
      return stored;
    }
    return OptionalLong.of(next);
  }

  /**
   * Takes a batch. Whoever needs more than practice is answered first; everything else it leads to
   * is durable when this returns.
   *
   * @param following where reading goes on after it
   * @throws StoreTrouble when nothing can be written; the batch is to be brought again
   */
  public void take(List<Arrival> batch, long following) {
    Instant now = time.instant();
    Map<Long, Aid> aids = lifeline.answer(batch, now);
    List<Runnable> afterwards = new ArrayList<>();
    try {
      database.change(
          tx -> {
            batch.forEach(arrival -> one(tx, arrival, aids.get(arrival.id()), now, afterwards));
            tx.updates().offset(following);
          });
    } catch (StoreTrouble trouble) {
      apology.tell(batch.stream().filter(it -> !aids.containsKey(it.id())).toList(), now);
      throw trouble;
    }
    next = following;
    lifeline.handedOver(aids);
    wake.run();
    afterwards.forEach(Runnable::run);
  }

  private void one(
      Tx tx, Arrival arrival, @Nullable Aid aid, Instant now, List<Runnable> afterwards) {
    if (!tx.updates().firstSight(arrival.id(), now)) {
      return;
    }
    if (aid != null) {
      settle(tx, arrival.id(), aid, now);
    }
    List<Runnable> later = new ArrayList<>();
    Read read = new Read();
    try {
      tx.inSavepoint(() -> handle(tx, read.from(arrival), aid, now, later));
      afterwards.addAll(later);
    } catch (StoreTrouble trouble) {
      throw trouble;
    } catch (RuntimeException failure) {
      // The one place where a fault of ours, or an update nobody can read, ends: the rest go on.
      LOG.error("update {} put aside: {}", arrival.id(), failure.getClass().getName());
      // Words about more than practice were answered, and are kept nowhere.
      if (aid == null) {
        putAside(tx, arrival, read.chat(), failure, now);
      }
    }
  }

  /** Each part for itself: what cannot be noted about a person must not hold back their letter. */
  private static void settle(Tx tx, long update, Aid aid, Instant now) {
    for (Runnable part : List.<Runnable>of(() -> aid.post(tx, now), () -> aid.hold(tx, now))) {
      try {
        tx.inSavepoint(part);
      } catch (StoreTrouble trouble) {
        throw trouble;
      } catch (RuntimeException failure) {
        LOG.error("update {} left no hold: {}", update, failure.getClass().getName());
      }
    }
  }

  private void handle(
      Tx tx,
      Optional<Incoming> incoming,
      @Nullable Aid aid,
      Instant now,
      List<Runnable> afterwards) {
    Concern concern = aid == null ? Concern.NONE : aid.need().concern();
    Doorway doorway = new Doorway(tx, house, erasure, concern, now, afterwards);
    if (aid == null || aid.need().leavesMore()) {
      incoming.ifPresent(what -> what.handTo(doorway));
    }
  }

  private void putAside(
      Tx tx, Arrival arrival, @Nullable ChatId chat, RuntimeException failure, Instant now) {
    tx.updates().quarantine(arrival.id(), chat, arrival.raw(), failure.getClass().getName(), now);
    if (chat != null) {
      String word = Spoken.fixed(house).word(Line.SOMETHING_BROKE);
      Letter words = new Letter.Words(word, List.of(), Letter.Hush.AUDIBLE);
      Mail.reply(tx, null, chat, words, now);
    }
  }

  /** Remembers whose update it was, for when reading or dealing with it fails. */
  private static final class Read {
    private @Nullable ChatId chat;

    Optional<Incoming> from(Arrival arrival) {
      chat = arrival.said().get().filter(Said::isPrivate).map(Said::chat).orElse(null);
      Optional<Incoming> incoming = arrival.incoming().get();
      chat = incoming.map(Incoming::chat).orElse(null);
      return incoming;
    }

    @Nullable ChatId chat() {
      return chat;
    }
  }
}
