package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One list of the lexicon, ready to be looked for. The longest text that fits wins. */
final class Phrases {
  /** Between a phrase and its value, as in {@code "after lunch = 13:30"}. */
  private static final String SETS = " = ";

  /** Between the words of a group. */
  static final String OR = " \\| ";

  private final Map<String, Phrase[]> byFirstWord = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> soft;

  /**
   * @param groups the groups of words the lines may name
   * @param soft words that may stand inside a phrase without changing it: "did actually do it"
   */
  Phrases(List<String> lines, Map<String, Group> groups, Set<String> soft) {
    this.soft = soft;
    Map<String, List<Phrase>> index = new HashMap<>();
    for (String line : lines) {
      Phrase phrase = Phrase.of(saidIn(line), valueOf(line), groups);
      vocabulary.addAll(phrase.vocabulary());
      for (String word : phrase.starts()) {
        index.computeIfAbsent(word, first -> new ArrayList<>()).add(phrase);
      }
    }
    index.forEach(
        (word, phrases) ->
            byFirstWord.put(
                word,
                phrases.stream()
                    .sorted(Comparator.comparingInt((Phrase p) -> p.pieces().size()).reversed())
                    .toArray(Phrase[]::new)));
  }

  /**
   * Reads groups, each a line {@code "name = one | another"}. A group may name those before it.
   *
   * @return the groups by their names
   */
  static Map<String, Group> groups(List<String> lines) {
    return groups(lines, Map.of());
  }

  /** Reads groups that may name those of another file too, and returns them all. */
  static Map<String, Group> groups(List<String> lines, Map<String, Group> others) {
    Map<String, Group> groups = new LinkedHashMap<>(others);
    for (String line : lines) {
      groups.put(
          saidIn(line),
          Group.of(
              List.of(valueOf(line).split(OR, -1)).stream()
                  .map(written -> Phrase.of(written, "", groups))
                  .toList()));
    }
    return groups;
  }

  /** Returns what stands after the equals sign of a line; empty when there is none. */
  static String valueOf(String line) {
    int sets = line.lastIndexOf(SETS);
    return sets < 0 ? "" : line.substring(sets + SETS.length()).strip();
  }

  static String saidIn(String line) {
    int sets = line.lastIndexOf(SETS);
    return (sets < 0 ? line : line.substring(0, sets)).strip();
  }

  Set<String> vocabulary() {
    return vocabulary;
  }

  /** Returns the longest phrase that starts at a token, with what it stands for. */
  Optional<Found<String>> at(Words words, int at) {
    if (at < 0 || at >= words.size()) {
      return Optional.empty();
    }
    Phrase[] candidates = byFirstWord.get(words.get(at).text());
    if (candidates == null) {
      return Optional.empty();
    }
    int longest = at;
    String value = "";
    for (Phrase phrase : candidates) {
      int end = phrase.maybeIn(words) ? phrase.endAt(words, at, soft) : at;
      if (end > longest) {
        longest = end;
        value = phrase.value();
      }
    }
    return longest > at ? Optional.of(new Found<>(value, at, longest)) : Optional.empty();
  }
}
