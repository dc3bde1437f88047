package dev.sotto.core.practice;

import java.util.Map;
import java.util.Objects;

/**
 * What each obstacle is called, in one language.
 *
 * @param labels what stands on the button of each {@link Obstacle}
 */
public record ObstacleGuide(Map<Obstacle, String> labels) {

  public ObstacleGuide {
    labels = Map.copyOf(labels);
    for (Obstacle obstacle : Obstacle.values()) {
      if (!labels.containsKey(obstacle)) {
        throw new IllegalArgumentException("no words for " + obstacle);
      }
    }
  }

  public String label(Obstacle obstacle) {
    return Objects.requireNonNull(labels.get(obstacle));
  }
}
