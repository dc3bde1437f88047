package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looking for what is due when nothing is, however much is planned. */
final class AlarmFigures implements Figures.Measurement {
  private static final int BATCH = 10_000;
  private static final int LOOKS = 500;
  private static final int MOST = 200;

  @Override
  public List<Figure> measure(Path folder) {
    List<Figure> figures = new ArrayList<>();
    Instant now = Instant.now();
    try (Database database = Crowd.open(folder)) {
      PersonId planner =
          database.write(
              tx ->
                  tx.people()
                      .welcome(new ChatId(1), Settings.in(ZoneOffset.UTC, Country.UNKNOWN), now)
                      .id());
      int planned = 0;
      for (int wanted : List.of(10_000, 1_000_000)) {
        for (; planned < wanted; planned += BATCH) {
          plan(database, planner, planned, now.plus(Duration.ofDays(1)));
        }
        figures.add(
            Figure.of(
                String.format(Locale.ROOT, "idle tick with %,d alarms", wanted),
                "≤ 1 ms",
                "%.2f ms",
                medianLook(database, now) / 1e6));
      }
    }
    return figures;
  }

  private static void plan(Database database, PersonId planner, int from, Instant due) {
    Day day = new Day(LocalDate.EPOCH);
    database.change(
        tx -> {
          for (int i = from + 1; i <= from + BATCH; i++) {
            tx.alarms().planNudge(planner, new Slot(new PracticeId(i), day, 0), due.plusSeconds(i));
          }
        });
  }

  private static long medianLook(Database database, Instant now) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < LOOKS; i++) {
      long began = System.nanoTime();
      database.change(tx -> tx.alarms().claimDue(now, Duration.ofMinutes(1), MOST));
      took.add(System.nanoTime() - began);
    }
    return took.stream().sorted().toList().get(LOOKS / 2);
  }
}
