package dev.sotto.core.safety;

import dev.sotto.training.TrainingLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One line of {@code safety-*.tsv}. What it is for is in the README beside those files. */
record Sentence(String text, Concern.Level level, String slice) {
  static final Path FOLDER = Path.of("src/test/resources/sentences");

  /** Every sentence that may be learnt from, in the order of the files' names. */
  static List<Sentence> toTuneOn() {
    return tuneFiles().stream().flatMap(file -> in(file).stream()).toList();
  }

  static List<Path> tuneFiles() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("safety-tune.*\\.tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Sentence> in(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Sentence::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence of(String line) {
    String[] cells = line.split("\t", -1);
    return new Sentence(
        TrainingLine.unescaped(cells[0]),
        Concern.Level.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2]);
  }
}
