package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.jar.Home;
import dev.sotto.jar.Jar;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Check-ins in words, over HTTP, each durable before the next batch is asked for. */
final class CheckinFigures implements Figures.Measurement {
  private static final int PEOPLE = 1000;
  private static final int WARM_UP = 5000;
  private static final int CHECKINS = 20_000;

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    try (Database database = Crowd.open(folder)) {
      Crowd.sow(database, PEOPLE, LocalTime.NOON, Instant.now());
    }
    List<String> names = IntStream.range(0, PEOPLE).mapToObj(i -> "Guest" + i).toList();
    try (Sandbox sandbox = Sandbox.open(Options.usual().with(names).withFlood(Flood.off()))) {
      List<Seat> seats = names.stream().map(sandbox::person).toList();
      try (Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
        say(sandbox, seats, WARM_UP);
        long began = System.nanoTime();
        Duration before = jar.worked();
        say(sandbox, seats, CHECKINS);
        double seconds = (System.nanoTime() - began) / 1e9;
        double worked = jar.worked().minus(before).toMillis() / 1e3;
        jar.kill();
        return List.of(
            Figure.of(
                "durable check-ins a second, end to end",
                "≥ 2,500",
                "%,.0f (%,.0f a second of processor time)",
                CHECKINS / seconds,
                CHECKINS / worked));
      }
    }
  }

  private static void say(Sandbox sandbox, List<Seat> seats, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      seats.get(i % seats.size()).say("did " + (1 + i % 90) + " min yesterday");
    }
    sandbox.updates().awaitTaken(Duration.ofMinutes(2));
  }
}
