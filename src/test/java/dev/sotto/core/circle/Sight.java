package dev.sotto.core.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What some of a circle are shown of a world.
 *
 * @param lines in the order of their seats
 */
record Sight(World world, List<Shown> lines) {

  /** Returns all that they may be shown of all worlds. */
  static List<Sight> all(int members, int observers) {
    List<Lots> lots = Lots.all(members, Integer.bitCount(observers));
    return World.all(World.seats(members)).flatMap(world -> of(world, observers, lots)).toList();
  }

  /** Returns all that they may be shown of one, each once. */
  static Stream<Sight> of(World world, int observers, List<Lots> lots) {
    return lots.stream()
        .map(lot -> new Sight(world, world.shown(observers, lot.held())))
        .distinct();
  }

  /** The next Day is another world. */
  Sight then(Sight next) {
    return new Sight(world.then(next.world), and(next).lines);
  }

  /** The next Day everybody answers the same. */
  Sight and(Sight next) {
    List<Shown> both = new ArrayList<>(lines);
    both.addAll(next.lines);
    return new Sight(world, both);
  }
}
