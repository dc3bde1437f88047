package dev.sotto.core.practice;

import java.util.Map;
import java.util.Objects;

/**
 * Every obstacle in words, in one language.
 *
 * @param entries one for each {@link Obstacle}
 */
public record ObstacleGuide(Map<Obstacle, ObstacleEntry> entries) {

  public ObstacleGuide {
    entries = Map.copyOf(entries);
    for (Obstacle obstacle : Obstacle.values()) {
      if (!entries.containsKey(obstacle)) {
        throw new IllegalArgumentException("no words for " + obstacle);
      }
    }
  }

  public String label(Obstacle obstacle) {
    return entry(obstacle).label();
  }

  public String reflection(Obstacle obstacle) {
    return entry(obstacle).reflection();
  }

  private ObstacleEntry entry(Obstacle obstacle) {
    return Objects.requireNonNull(entries.get(obstacle));
  }
}
