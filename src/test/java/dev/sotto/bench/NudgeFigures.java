package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Courier;
import dev.sotto.outbox.Hands;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Pace;
import dev.sotto.outbox.Route;
import dev.sotto.store.Database;
import dev.sotto.store.OutboxTray;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;

/** Letters that leave as fast as they can be marked durably, to a messenger that takes no time. */
final class NudgeFigures implements Figures.Measurement {
  private static final int LETTERS = 10_000;
  private static final int SENDERS = 8;

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    try (Database database = Crowd.open(folder)) {
      Instant now = Instant.now();
      database.change(
          tx -> {
            for (int i = 1; i <= LETTERS; i++) {
              Letter words = new Letter.Words("walk to the mill", List.of(), Letter.Hush.AUDIBLE);
              tx.outbox()
                  .put(null, new ChatId(i), Lane.NUDGE, words, now, now.plusSeconds(3600), null);
            }
          });
      long began = System.nanoTime();
      deliver(database);
      double seconds = (System.nanoTime() - began) / 1e9;
      return List.of(
          Figure.of(
              "nudges a second, limits off, each marked durably",
              "≥ 3,000",
              "%,.0f",
              LETTERS / seconds));
    }
  }

  private static void deliver(Database database) throws InterruptedException {
    ExecutorService hands = Hands.of("bench", SENDERS);
    try {
      Courier courier =
          new Courier(
              Route.ofLetters(Pace.unlimited(), RandomGenerator.getDefault()),
              new OutboxTray(database),
              new Quick(),
              InstantSource.system(),
              hands,
              () -> {});
      while (!courier.isDone() || waiting(database) > 0) {
        Duration wait = Duration.between(Instant.now(), courier.deliver());
        courier.bell().await(wait.isNegative() ? Duration.ZERO : wait);
      }
    } finally {
      hands.shutdownNow();
    }
  }

  private static long waiting(Database database) {
    return database.read(tx -> tx.outbox().waiting(Lane.NUDGE));
  }
}
