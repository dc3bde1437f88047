package dev.sotto.core.reading;

import java.util.EnumSet;
import java.util.Set;

/**
 * Weighs what the rules found against a hunch. The rules go first: what they are certain of stands,
 * and elsewhere their word weighs more. A done must be likelier than anything else.
 */
final class Weighing {
  /** How many times likelier the one meaning the rules found is. */
  private static final double ONE_FOUND = 3;

  /** How many times likelier each of several meanings the rules found is. */
  private static final double SEVERAL_FOUND = 2;

  /** Below this nobody would bet on a meaning. */
  private static final double LEAST = 0.5;

  /** A false "done" is the worst reading there is: it must be likelier, whoever saw it. */
  private static final double LEAST_FOR_DONE = 0.8;

  /** Less likely meanings are not worth asking about. */
  private static final double WORTH_ASKING = 0.1;

  private Weighing() {}

  /**
   * Returns what a reply means after all: one meaning, or several when the person must say.
   *
   * @param found what the rules made of it; empty when nothing was found
   */
  static Set<Meaning> of(Set<Meaning> found, Hunch.Odds odds) {
    if (odds.areUnknown() || found.contains(Meaning.KEEP)) {
      return found;
    }
    double[] weighed = odds.chances();
    double factor = found.size() > 1 ? SEVERAL_FOUND : ONE_FOUND;
    found.forEach(meaning -> weighed[Hunch.placeOf(meaning)] *= factor);
    int best = 0;
    double all = 0;
    for (int place = 0; place < weighed.length; place++) {
      best = weighed[place] > weighed[best] ? place : best;
      all += weighed[place];
    }
    if (isOpen(best) || weighed[best] / all < least(best)) {
      return candidates(found, weighed, all);
    }
    return EnumSet.of(named(best, found));
  }

  /** Silence is heard by {@link Reader#isStop} or asked for, never weighed. */
  private static boolean isOpen(int place) {
    return place == Hunch.UNSURE || Hunch.MEANINGS.get(place) == Meaning.STOP;
  }

  private static double least(int best) {
    return Hunch.MEANINGS.get(best) == Meaning.DONE ? LEAST_FOR_DONE : LEAST;
  }

  /** Bare yes and no keep their names: what they mean depends on what was asked. */
  private static Meaning named(int place, Set<Meaning> found) {
    Meaning meaning = Hunch.MEANINGS.get(place);
    if (meaning == Meaning.DONE && !found.contains(Meaning.DONE) && found.contains(Meaning.YES)) {
      return Meaning.YES;
    }
    return meaning == Meaning.NOT_TODAY
            && !found.contains(Meaning.NOT_TODAY)
            && found.contains(Meaning.NO)
        ? Meaning.NO
        : meaning;
  }

  private static Set<Meaning> candidates(Set<Meaning> found, double[] weighed, double all) {
    Set<Meaning> candidates = EnumSet.noneOf(Meaning.class);
    candidates.addAll(found);
    for (int place = 0; place < Hunch.UNSURE; place++) {
      if (weighed[place] / all >= WORTH_ASKING) {
        candidates.add(named(place, found));
      }
    }
    if (candidates.size() < 2) {
      candidates.addAll(EnumSet.of(Meaning.DONE, Meaning.NOT_TODAY));
    }
    return candidates;
  }
}
