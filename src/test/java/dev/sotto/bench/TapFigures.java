package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.jar.Home;
import dev.sotto.jar.Jar;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.Seat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** From a press to the end of its little clock, with 200 presses a second. */
final class TapFigures implements Figures.Measurement {
  private static final int A_SECOND = 200;
  private static final long GAP = Duration.ofSeconds(1).dividedBy(A_SECOND).toNanos();
  private static final int WARM_UP = 2000;
  private static final int PRESSES = WARM_UP + 4000;

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    List<String> names = IntStream.range(0, A_SECOND).mapToObj(i -> "Guest" + i).toList();
    try (Sandbox sandbox = Sandbox.open(Options.usual().with(names).withFlood(Flood.off()))) {
      List<Seat> seats = names.stream().map(sandbox::person).toList();
      Map<String, Long> ended = new ConcurrentHashMap<>();
      CountDownLatch left = new CountDownLatch(PRESSES);
      sandbox.world().watch(happening -> end(happening, ended, left));
      try (Jar jar = Jar.listening(Home.in(folder, sandbox), sandbox)) {
        Map<String, Long> began = press(seats, left);
        jar.kill();
        List<Long> took =
            began.keySet().stream()
                .map(tap -> ended.getOrDefault(tap, Long.MAX_VALUE) - began.getOrDefault(tap, 0L))
                .sorted()
                .toList();
        return List.of(
            Figure.of(
                "a press answered at 200 updates/s, p99",
                "≤ 25 ms",
                "%.1f ms (median %.1f ms)",
                took.get(took.size() * 99 / 100) / 1e6,
                took.get(took.size() / 2) / 1e6));
      }
    }
  }

  private static Map<String, Long> press(List<Seat> seats, CountDownLatch left) throws Exception {
    Map<String, Long> began = new ConcurrentHashMap<>();
    long start = System.nanoTime();
    for (int number = 0; number < PRESSES; number++) {
      LockSupport.parkNanos(start + number * GAP - System.nanoTime());
      long now = System.nanoTime();
      String tap = seats.get(number % seats.size()).pressForged(1, "q1:1:SKIP:");
      if (number >= WARM_UP) {
        began.put(tap, now);
      }
    }
    if (!left.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException(left.getCount() + " presses were never answered");
    }
    return began;
  }

  private static void end(Happening happening, Map<String, Long> ended, CountDownLatch left) {
    if (happening instanceof Happening.TapAnswered answered) {
      ended.put(answered.tap().id(), System.nanoTime());
      left.countDown();
    }
  }
}
