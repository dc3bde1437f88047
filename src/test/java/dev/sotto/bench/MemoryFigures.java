package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.jar.Home;
import dev.sotto.jar.Jar;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** What the process takes up with many people stored, after it has answered a few. */
final class MemoryFigures implements Figures.Measurement {
  private static final int PEOPLE = 100_000;
  private static final int TALKS = 200;

  /** As in the Dockerfile. */
  private static final List<String> OPTIONS = List.of("-XX:-UsePerfData", "-Xmx128m");

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    Instant now = Instant.now();
    LocalTime far = now.atOffset(ZoneOffset.UTC).toLocalTime().minusHours(1);
    try (Database database = Crowd.open(folder)) {
      Crowd.sow(database, PEOPLE, far, now);
    }
    try (Sandbox sandbox = Sandbox.open(Options.usual())) {
      Home home = Home.in(folder, sandbox);
      try (Jar jar = Jar.start(home, List.of("env", "MALLOC_ARENA_MAX=1"), OPTIONS)) {
        sandbox.updates().awaitPoll(Duration.ofMinutes(1));
        for (int i = 0; i < TALKS; i++) {
          sandbox.person("Guest" + i).start();
        }
        sandbox
            .journal()
            .await(said -> said.of("sendMessage").size() == TALKS, Duration.ofMinutes(1));
        return List.of(
            Figure.of(
                "RSS with 100,000 people stored", "≤ 200 MiB", "%d MiB", rssMebibytes(jar.pid())));
      }
    }
  }

  private static long rssMebibytes(long pid) throws Exception {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
