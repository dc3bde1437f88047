package dev.sotto.core.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How well sentences were heard: for each slice and label, how often each level came back. */
final class Scores {
  private final Map<String, Map<Concern.Level, Integer>> bySlice = new TreeMap<>();
  private final Map<Concern.Level, Map<Concern.Level, Integer>> confusion =
      new EnumMap<>(Concern.Level.class);

  Scores(List<Sentence> sentences, SafetyScreen screen) {
    for (Sentence sentence : sentences) {
      Concern.Level heard = screen.hear(sentence.text()).level();
      bySlice
          .computeIfAbsent(sentence.slice(), s -> new EnumMap<>(Concern.Level.class))
          .merge(heard, 1, Integer::sum);
      confusion
          .computeIfAbsent(sentence.level(), s -> new EnumMap<>(Concern.Level.class))
          .merge(heard, 1, Integer::sum);
    }
  }

  Map<String, Map<Concern.Level, Integer>> bySlice() {
    return bySlice;
  }

  Map<Concern.Level, Map<Concern.Level, Integer>> confusion() {
    return confusion;
  }

  /** The share of a few slices that got the full reply, from 0 to 1. */
  double full(String... slices) {
    return share(level -> level == Concern.Level.FULL, slices);
  }

  /** The share of a few slices that got any reply, from 0 to 1. */
  double any(String... slices) {
    return share(level -> level != Concern.Level.NONE, slices);
  }

  private double share(Predicate<Concern.Level> wanted, String... slices) {
    int all = 0;
    int hits = 0;
    for (String slice : slices) {
      for (Map.Entry<Concern.Level, Integer> heard :
          bySlice.getOrDefault(slice, Map.of()).entrySet()) {
        all += heard.getValue();
        hits += wanted.test(heard.getKey()) ? heard.getValue() : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }
}
