package dev.sotto.core.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How well a file on what is in the way was read, as shares of one. */
record ObstacleScores(List<ObstacleTold> told) {

  static ObstacleScores of(String file) {
    return new ObstacleScores(ObstacleTold.all(file, InTheWayFixture.READER));
  }

  /** The share of all texts whose obstacle, or whose lack of one, was read right. */
  double right() {
    return share(told -> true, ObstacleTold::isObstacleRight);
  }

  /** As {@link #right()}, of the texts that name an obstacle. */
  double named() {
    return share(told -> !told.namesNone(), ObstacleTold::isObstacleRight);
  }

  /** The share of the texts naming none in which none was read. */
  double none() {
    return share(ObstacleTold::namesNone, ObstacleTold::isReadAsNone);
  }

  double worseFound() {
    return share(ObstacleTold::namesWorse, ObstacleTold::isReadAsWorse);
  }

  /** The share of the texts on other things that were taken for harm. */
  double worseInvented() {
    return share(told -> !told.namesWorse(), ObstacleTold::isReadAsWorse);
  }

  double stance() {
    return share(told -> true, ObstacleTold::isStanceRight);
  }

  /** The share of the texts of a stance, labelled with it alone, in which it was read. */
  double stance(String name) {
    return share(told -> told.stances().equals(Set.of(name)), ObstacleTold::isStanceRight);
  }

  private double share(Predicate<ObstacleTold> of, Predicate<ObstacleTold> what) {
    List<ObstacleTold> some = told.stream().filter(of).toList();
    return (double) some.stream().filter(what).count() / Math.max(1, some.size());
  }
}
