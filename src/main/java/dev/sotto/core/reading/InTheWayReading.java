package dev.sotto.core.reading;

import dev.sotto.core.practice.Obstacle;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody's own words say is in the way.
 *
 * @param obstacles what the words name, the one to talk about first; empty when they name none
 */
public record InTheWayReading(Set<Obstacle> obstacles, Stance stance) {
  public InTheWayReading {
    obstacles = Collections.unmodifiableSet(new LinkedHashSet<>(obstacles));
  }

  /** What a button says. */
  public static InTheWayReading of(Obstacle obstacle) {
    return new InTheWayReading(Set.of(obstacle), Stance.PLAIN);
  }

  /** Returns the one obstacle to talk about; what makes it worse before everything else. */
  public Optional<Obstacle> obstacle() {
    return obstacles.contains(Obstacle.MAKES_IT_WORSE)
        ? Optional.of(Obstacle.MAKES_IT_WORSE)
        : obstacles.stream().findFirst();
  }
}
