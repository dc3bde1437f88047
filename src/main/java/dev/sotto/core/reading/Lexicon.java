package dev.sotto.core.reading;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every word the bot understands in one language. Immutable; threads may share it. */
public final class Lexicon {
  /** Shorter words have too many neighbours to be taken for a typing slip. */
  private static final int SHORTEST_SLIP = 5;

  private final Map<WordList, Phrases> lists;
  private final Set<String> vocabulary;
  private final Set<String> oftenMistyped;

  private Lexicon(Map<WordList, Phrases> lists) {
    this.lists = lists;
    this.vocabulary =
        lists.values().stream()
            .flatMap(phrases -> phrases.vocabulary().stream())
            .collect(toUnmodifiableSet());
    this.oftenMistyped = Set.copyOf(phrases(WordList.OFTEN_MISTYPED).vocabulary());
  }

  /**
   * Makes a lexicon of named lists of phrases.
   *
   * @throws IllegalArgumentException naming every list that is missing or unknown and every line
   *     whose value cannot be read
   */
  public static Lexicon of(Map<String, List<String>> lists) {
    List<String> problems = problemsIn(lists);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    Map<WordList, Phrases> ready = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      ready.put(list, new Phrases(lists.getOrDefault(list.key(), List.of())));
    }
    return new Lexicon(ready);
  }

  /** Returns the names of the lists a language must have, and may have. */
  public static Set<String> requiredLists() {
    return Arrays.stream(WordList.values()).map(WordList::key).collect(toCollection(TreeSet::new));
  }

  private static List<String> problemsIn(Map<String, List<String>> lists) {
    List<String> problems = new ArrayList<>();
    Set<String> unknown = new TreeSet<>(lists.keySet());
    unknown.removeAll(requiredLists());
    unknown.forEach(name -> problems.add(name + " is not a list of the reading"));
    for (WordList list : WordList.values()) {
      if (!lists.containsKey(list.key())) {
        problems.add(list.key() + " is missing");
      }
      for (String line : lists.getOrDefault(list.key(), List.of())) {
        if (!list.takes(Phrases.valueOf(line))) {
          problems.add(list.key() + " cannot read \"" + line + "\"");
        }
      }
    }
    return problems;
  }

  /** Cuts a text, with drawn-out and mistyped words put right where it is plain what is meant. */
  Words words(String typed) {
    return Words.of(typed, this::meant);
  }

  /** Returns the longest phrase of a list that starts at a token, with what it stands for. */
  Optional<Found<String>> at(WordList list, Words words, int at) {
    return phrases(list).at(words, at);
  }

  boolean has(WordList list, Words words, int at) {
    return at(list, words, at).isPresent();
  }

  private Phrases phrases(WordList list) {
    return Optional.ofNullable(lists.get(list)).orElseThrow();
  }

  private String meant(String word) {
    if (vocabulary.contains(word)) {
      return word;
    }
    for (String shorter : List.of(squeezed(word, 2), squeezed(word, 1))) {
      if (vocabulary.contains(shorter)) {
        return shorter;
      }
    }
    return word.length() < SHORTEST_SLIP
        ? word
        : oftenMistyped.stream()
            .filter(strong -> Edits.atMostOne(word, strong))
            .min(String::compareTo)
            .orElse(word);
  }

  /** Shortens every run of one letter: "yesss" is "yess" with at most two, "yes" with one. */
  private static String squeezed(String word, int longestRun) {
    StringBuilder kept = new StringBuilder(word.length());
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
      if (run <= longestRun) {
        kept.append(word.charAt(i));
      }
    }
    return kept.toString();
  }
}
