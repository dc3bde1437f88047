package dev.sotto.bench;

import dev.sotto.jar.Seed;
import dev.sotto.store.Database;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** Many people in a data folder, each with a practice that is planned every day. */
final class Crowd {
  private static final long FIRST = 500_000_001;
  private static final int BATCH = 1000;

  private Crowd() {}

  static Database open(Path folder) {
    Path data = folder.resolve("data");
    return Database.open(data, Vault.open(folder.resolve("keys"), data));
  }

  /** Lays them in; their first nudge is at {@code at}, UTC, after {@code after}. */
  static void sow(Database database, int people, LocalTime at, Instant after) {
    Seed seed = new Seed(ZoneOffset.UTC, at, after);
    for (int from = 0; from < people; from += BATCH) {
      List<Long> chats =
          LongStream.range(from, Math.min(people, from + BATCH))
              .map(i -> FIRST + i)
              .boxed()
              .toList();
      seed.sow(database, chats);
    }
  }
}
