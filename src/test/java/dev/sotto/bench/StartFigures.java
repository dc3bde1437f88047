package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.jar.Home;
import dev.sotto.jar.Jar;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the command to the first poll, without and with the class archive of the image. */
final class StartFigures implements Figures.Measurement {
  private static final int TIMES = 5;

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    Path archive = folder.resolve("sotto.jsa");
    try (Jar check =
        Jar.start(
            Home.in(folder), List.of(), List.of("-XX:ArchiveClassesAtExit=" + archive), "check")) {
      check.exit(Duration.ofMinutes(1));
    }
    return List.of(
        Figure.of("start to first poll, plain jar", "≤ 2.5 s", "%d ms", median(folder, List.of())),
        Figure.of(
            "start to first poll, class archive",
            "≤ 1.2 s",
            "%d ms",
            median(folder, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"))));
  }

  private static long median(Path folder, List<String> options) throws Exception {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      try (Sandbox sandbox = Sandbox.open(Options.usual())) {
        long began = System.nanoTime();
        try (Jar jar = Jar.start(Home.in(folder, sandbox), List.of(), options)) {
          sandbox.updates().awaitPoll(Duration.ofMinutes(1));
          took.add((System.nanoTime() - began) / 1_000_000);
          jar.kill();
        }
      }
    }
    return took.stream().sorted().toList().get(TIMES / 2);
  }
}
