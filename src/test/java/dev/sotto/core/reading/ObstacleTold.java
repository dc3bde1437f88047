package dev.sotto.core.reading;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.training.TrainingLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A labelled text on what is in the way, and how it was read; the guide in {@code sentences} says
 * what labels mean.
 *
 * @param obstacles the names of those that are right to talk about, "none" among them if silence is
 */
record ObstacleTold(
    String text,
    Set<String> obstacles,
    Set<String> stances,
    String phenomenon,
    InTheWayReading read) {
  static final String NONE = "none";

  /** Reads a file: "tune" is {@code obstacles-tune.tsv}. */
  static List<ObstacleTold> all(String name, ObstacleReader reader) {
    Path file = Path.of("src/test/resources/sentences/obstacles-" + name + ".tsv");
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .map(cells -> of(cells, reader))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObstacleTold of(List<String> cells, ObstacleReader reader) {
    String text = TrainingLine.unescaped(cells.get(0));
    return new ObstacleTold(
        text, names(cells.get(1)), names(cells.get(2)), cells.get(3), reader.read(text));
  }

  private static Set<String> names(String cell) {
    return Set.of(cell.split(" ", -1));
  }

  /** Whether no obstacle is named. */
  boolean namesNone() {
    return obstacles.equals(Set.of(NONE));
  }

  boolean namesWorse() {
    return obstacles.contains(name(Obstacle.MAKES_IT_WORSE));
  }

  boolean isReadAsNone() {
    return read.obstacles().isEmpty();
  }

  boolean isReadAsWorse() {
    return read.obstacles().contains(Obstacle.MAKES_IT_WORSE);
  }

  boolean isObstacleRight() {
    return obstacles.contains(read.obstacle().map(ObstacleTold::name).orElse(NONE));
  }

  boolean isStanceRight() {
    return stances.contains(name(read.stance()));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
