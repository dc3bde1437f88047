package dev.sotto.content;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.ObstacleEntry;
import java.util.EnumMap;
import java.util.Map;

/** Reads {@code <language>/obstacles.yaml}: what each obstacle is called and how it is heard. */
final class ObstaclesFile {
  /** Two of these stand side by side. */
  private static final int LABEL_LIMIT = 30;

  private ObstaclesFile() {}

  static Map<Obstacle, ObstacleEntry> read(Section file) {
    Map<Obstacle, ObstacleEntry> obstacles = new EnumMap<>(Obstacle.class);
    file.need("obstacles").flatMap(Entry::catalogue).ifPresent(all -> obstacles(all, obstacles));
    file.nothingElse();
    return obstacles;
  }

  private static void obstacles(Section all, Map<Obstacle, ObstacleEntry> obstacles) {
    for (Obstacle obstacle : Obstacle.values()) {
      all.need(obstacle.name())
          .flatMap(Entry::section)
          .ifPresent(section -> obstacles.put(obstacle, obstacle(section)));
    }
    all.nothingElse();
  }

  private static ObstacleEntry obstacle(Section section) {
    String label = section.need("label").flatMap(e -> e.textUpTo(LABEL_LIMIT)).orElse("");
    String reflection = section.need("reflection").flatMap(Entry::text).orElse("");
    section.nothingElse();
    return new ObstacleEntry(label, reflection);
  }
}
