package dev.sotto.core.reading;

import dev.sotto.core.practice.Obstacle;
import java.util.Optional;
import java.util.Set;

/** What words say about what is in the way. */
public record InTheWayReading(Set<Obstacle> obstacles, Stance stance) {
  /** What a button says. */
  public static InTheWayReading of(Obstacle obstacle) {
    return new InTheWayReading(Set.of(obstacle), Stance.PLAIN);
  }

  public Optional<Obstacle> obstacle() {
    return obstacles.stream().findFirst();
  }
}
