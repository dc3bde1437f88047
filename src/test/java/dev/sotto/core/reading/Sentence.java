package dev.sotto.core.reading;

import dev.sotto.training.TrainingLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One labelled reply of {@code src/test/resources/sentences}; the guide there says what labels
 * mean.
 *
 * @param details {@code min=}, {@code when=} and {@code day=}, where the reply tells them
 */
record Sentence(String text, String label, List<String> details, String phenomenon) {
  private static final Path FOLDER = Path.of("src/test/resources/sentences");

  /** Reads a file of replies: "tune" is {@code replies-tune.tsv}. */
  static List<Sentence> replies(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve("replies-" + name + ".tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Sentence::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence of(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    int last = cells.size() - 1;
    return new Sentence(
        TrainingLine.unescaped(cells.get(0)),
        cells.get(1).strip().toLowerCase(Locale.ROOT),
        last > 2 ? cells.subList(2, last) : List.of(),
        last > 1 ? cells.get(last) : "");
  }

  /** Returns what stands after {@code name=}. */
  Optional<String> detail(String name) {
    return details.stream()
        .filter(cell -> cell.startsWith(name + "="))
        .map(cell -> cell.substring(name.length() + 1).strip())
        .findFirst();
  }
}
