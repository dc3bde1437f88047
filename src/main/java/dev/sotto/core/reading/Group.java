package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that stand for one another. Made once, however many phrases name it.
 *
 * @param byStart the phrases by each word they may start with
 * @param vocabulary every word in them
 */
record Group(Map<String, List<Phrase>> byStart, Set<String> vocabulary) {
  static final Group NONE = new Group(Map.of(), Set.of());

  static Group of(List<Phrase> ways) {
    Map<String, List<Phrase>> byStart = new HashMap<>();
    Set<String> vocabulary = new HashSet<>();
    for (Phrase way : ways) {
      vocabulary.addAll(way.vocabulary());
      way.starts().forEach(word -> byStart.computeIfAbsent(word, w -> new ArrayList<>()).add(way));
    }
    return new Group(byStart, vocabulary);
  }

  List<Phrase> startingWith(String word) {
    return byStart.getOrDefault(word, List.of());
  }
}
