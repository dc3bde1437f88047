package dev.sotto.core.circle;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is held back from some of a circle on one Day.
 *
 * @param held from each of them
 * @param chance how likely it is to be drawn
 */
record Lots(List<Restraint> held, double chance) {

  /** Returns all that can be drawn for so many of a circle: one lot each, or one for everybody. */
  static List<Lots> all(int members, int observers) {
    if (members >= Disclosure.BANDS_FROM) {
      return Stream.of(Restraint.values())
          .map(lot -> new Lots(Collections.nCopies(observers, lot), chance(lot)))
          .toList();
    }
    Stream<Lots> all = Stream.of(new Lots(List.of(), 1));
    for (int seat = 0; seat < observers; seat++) {
      all = all.flatMap(lots -> Stream.of(Restraint.values()).map(lots::and));
    }
    return all.toList();
  }

  private Lots and(Restraint lot) {
    return new Lots(Stream.concat(held.stream(), Stream.of(lot)).toList(), chance * chance(lot));
  }

  private static double chance(Restraint restraint) {
    long lots =
        IntStream.range(0, Restraint.LOTS).filter(lot -> Restraint.ofLot(lot) == restraint).count();
    return (double) lots / Restraint.LOTS;
  }
}
