package dev.sotto.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one list, by the words a text can begin with for them to fit. */
final class Rules {
  private final Map<Integer, List<Rule>> byStart = new HashMap<>();

  Rules(List<Rule> rules) {
    for (Rule rule : rules) {
      rule.starts().stream()
          .forEach(word -> byStart.computeIfAbsent(word, first -> new ArrayList<>()).add(rule));
    }
  }

  /** Returns where rules fit, in the order of the text: for each start the shortest. */
  List<Match> in(Hearing text) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < text.size(); from++) {
      int length = Long.numberOfTrailingZeros(lengths(text, from));
      if (length < Long.SIZE) {
        found.add(new Match(from, from + length));
      }
    }
    return found;
  }

  /** Returns where rules fit, for each start the longest, none inside another. */
  List<Match> longestIn(Hearing text) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < text.size(); from++) {
      long lengths = lengths(text, from);
      if (lengths != 0) {
        int to = from + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
        found.add(new Match(from, to));
      }
    }
    return found;
  }

  boolean fitAnywhere(Hearing text) {
    return !in(text).isEmpty();
  }

  private long lengths(Hearing text, int from) {
    long lengths = 0;
    for (Rule rule : startingWith(text, from)) {
      lengths |= rule.lengths(text, from);
    }
    return lengths;
  }

  private List<Rule> startingWith(Hearing text, int from) {
    return byStart.getOrDefault(text.word(from), List.of());
  }
}
