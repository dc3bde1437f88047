package dev.sotto.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures everything and prints a table. See {@code src/docs/BENCHMARKS.md} for the command; names
 * of measurements as arguments measure only those.
 */
public final class Figures {
  private Figures() {}

  /** One line of the table. */
  record Figure(String what, String hold, String seen) {
    static Figure of(String what, String hold, String format, Object... seen) {
      return new Figure(what, hold, String.format(Locale.ROOT, format, seen));
    }
  }

  /** Something that is measured in a folder of its own. */
  interface Measurement {
    List<Figure> measure(Path folder) throws Exception;
  }

  private record Named(String name, Measurement measurement) {}

  private static final List<Named> ALL =
      List.of(
          new Named("start", new StartFigures()),
          new Named("checkins", new CheckinFigures()),
          new Named("taps", new TapFigures()),
          new Named("nudges", new NudgeFigures()),
          new Named("alarms", new AlarmFigures()),
          new Named("memory", new MemoryFigures()),
          new Named("safety", new SafetyFigures()),
          new Named("reading", new ReadingFigures()),
          new Named("page", new PageFigures()),
          new Named("drawing", new DrawingFigures()),
          new Named("year", new YearFigures()));

  public static void main(String[] wanted) throws Exception {
    System.out.println("| what | hold | seen |\n|---|---|---|");
    for (Named each : ALL) {
      if (isWanted(each, List.of(wanted))) {
        Path folder = Files.createTempDirectory("figures");
        try {
          each.measurement().measure(folder).forEach(Figures::print);
        } finally {
          delete(folder);
        }
      }
    }
  }

  /** The year takes hours, so it is only measured when it is asked for. */
  private static boolean isWanted(Named measurement, List<String> names) {
    return names.isEmpty()
        ? !measurement.name().equals("year")
        : names.contains(measurement.name());
  }

  private static void print(Figure figure) {
    System.out.println("| " + figure.what() + " | " + figure.hold() + " | " + figure.seen() + " |");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Figures::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }
}
