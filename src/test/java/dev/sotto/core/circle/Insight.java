package dev.sotto.core.circle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What some of a circle can work out together who know the rules, their own answers and what they
 * were shown. Everything that they may be shown of any world is added, one after the other.
 */
final class Insight {

  /** What they know: which of them practised, and the lines they were shown. */
  record Seen(int own, List<Shown> lines) {}

  /**
   * What that leaves of the others.
   *
   * @param practised seats that practised in every world that looks like this
   * @param absent seats that did in none of them
   */
  record Certain(int practised, int absent) {
    static final Certain NOTHING = new Certain(0, 0);

    private Certain and(Certain other) {
      return new Certain(practised & other.practised, absent & other.absent);
    }
  }

  private final int observers;
  private final Map<Seen, Certain> certain = new HashMap<>();

  Insight(int observers) {
    this.observers = observers;
  }

  /** Returns what the observers can learn from one Day, over everything that they may see. */
  static Insight ofOneDay(int members, int observers) {
    Insight insight = new Insight(observers);
    Sight.all(members, observers).forEach(insight::add);
    return insight;
  }

  void add(Sight sight) {
    World world = sight.world();
    int others = world.seats() & ~observers;
    certain.merge(
        new Seen(world.practised() & observers, sight.lines()),
        new Certain(world.practised() & others, ~world.practised() & others),
        Certain::and);
  }

  /** Returns what is certain after everything that can be seen. */
  Map<Seen, Certain> certain() {
    return certain;
  }

  /** Returns the different things that are certain, whatever was seen. */
  Stream<Certain> everCertain() {
    return certain.values().stream().distinct();
  }
}
