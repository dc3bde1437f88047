package dev.sotto.core.circle;

import dev.sotto.core.person.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts people together who wait for a circle. */
public final class Matching {
  /** As many as a circle may hold. */
  public static final int MOST = 10;

  private static final long BAND = Duration.ofHours(3).toSeconds();

  private Matching() {}

  /**
   * Forms as many circles as there are people for. Those in one are of one rhythm, and their clocks
   * are within three hours; who is with whom is chance. Whoever is left over goes on waiting: they
   * are too few for another circle.
   *
   * @return of each circle who is in it, at least five and at most ten
   */
  public static List<List<PersonId>> circles(List<Waiting> waiting, Random chance) {
    List<List<PersonId>> circles = new ArrayList<>();
    for (Rhythm rhythm : Rhythm.values()) {
      List<Waiting> alike =
          waiting.stream()
              .filter(it -> it.rhythm() == rhythm)
              .sorted(Comparator.comparingInt(Matching::clock).thenComparing(Matching::number))
              .toList();
      circles.addAll(alike(alike, chance));
    }
    return circles;
  }

  /** Goes from west to east; whoever has too few within reach to the east is left over. */
  private static List<List<PersonId>> alike(List<Waiting> inOrder, Random chance) {
    List<List<PersonId>> circles = new ArrayList<>();
    int from = 0;
    while (from < inOrder.size()) {
      int to = from;
      while (to < inOrder.size() && clock(inOrder.get(to)) - clock(inOrder.get(from)) <= BAND) {
        to++;
      }
      if (to - from < Disclosure.FEWEST) {
        from++;
      } else {
        circles.addAll(dealt(inOrder.subList(from, to), chance));
        from = to;
      }
    }
    return circles;
  }

  /** Deals people out to as few circles as hold them, in turns, so that none is much smaller. */
  private static List<List<PersonId>> dealt(List<Waiting> together, Random chance) {
    List<PersonId> people = new ArrayList<>(together.stream().map(Waiting::person).toList());
    Collections.shuffle(people, chance);
    int tables = (people.size() + MOST - 1) / MOST;
    List<List<PersonId>> circles = new ArrayList<>();
    for (int table = 0; table < tables; table++) {
      circles.add(new ArrayList<>());
    }
    for (int turn = 0; turn < people.size(); turn++) {
      circles.get(turn % tables).add(people.get(turn));
    }
    return circles;
  }

  private static int clock(Waiting waiting) {
    return waiting.offset().getTotalSeconds();
  }

  private static long number(Waiting waiting) {
    return waiting.person().value();
  }
}
