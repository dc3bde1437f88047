package dev.sotto.core.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of all the ways in which a Day of a circle can have gone. Seats are bits.
 *
 * @param seats who is in the circle
 * @param practised which of them practised
 */
record World(int seats, int practised) {

  /** Returns the seats of a circle of this size. */
  static int seats(int members) {
    return (1 << members) - 1;
  }

  /** Returns every world of these seats. */
  static Stream<World> all(int seats) {
    return subsets(seats).mapToObj(practised -> new World(seats, practised));
  }

  /** Returns every choice out of these seats, none and all of them included. */
  static IntStream subsets(int seats) {
    return IntStream.rangeClosed(0, seats).filter(chosen -> (chosen & ~seats) == 0);
  }

  /** Returns these seats one at a time, each as a bit. */
  static IntStream each(int seats) {
    return IntStream.range(0, Integer.SIZE - 1)
        .map(seat -> 1 << seat)
        .filter(s -> (seats & s) != 0);
  }

  int members() {
    return Integer.bitCount(seats);
  }

  int count() {
    return Integer.bitCount(practised);
  }

  boolean practised(int seat) {
    return (practised & seat) != 0;
  }

  /** The same Day with a circle in which only these are. */
  World of(int others) {
    return new World(seats & others, practised & others);
  }

  /** Returns what is shown at one seat. */
  Shown shown(int seat, Restraint restraint) {
    return Disclosure.of(members(), count(), practised(seat), restraint);
  }

  /** Returns what observers are shown from whom so much is held back, in the order of seats. */
  List<Shown> shown(int observers, List<Restraint> held) {
    List<Shown> lines = new ArrayList<>();
    for (int seat = 1; seat <= seats; seat <<= 1) {
      if ((seat & seats & observers) != 0) {
        lines.add(shown(seat, held.get(lines.size())));
      }
    }
    return lines;
  }

  /** Two Days in one: the seats of the second come behind those of the first. */
  World then(World next) {
    return new World(seats | next.seats << members(), practised | next.practised << members());
  }
}
