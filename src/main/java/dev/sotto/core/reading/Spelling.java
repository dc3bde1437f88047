package dev.sotto.core.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right how words are typed: drawn-out letters, digits for letters, slips of the finger. A
 * word that is known, or known to be another word, stays as it is.
 */
final class Spelling {
  /** Shorter words have too many neighbours to be taken for a typing slip. */
  private static final int SHORTEST_SLIP = 4;

  private static final int SHORTEST_AFTER_DIGIT = 4;
  private static final String DIGITS = "013457@$";
  private static final String LETTERS = "oieastas";
  private static final String OTHER_LETTERS = "oleastas";

  /** Knows nothing and changes nothing. */
  static final Spelling NONE = new Spelling(Set.of(), Set.of(), Set.of());

  private final Set<String> vocabulary;
  private final Set<String> otherWords;
  private final Map<String, Set<String>> byLoss = new HashMap<>();
  private final int longest;

  /**
   * @param vocabulary words that mean something here
   * @param oftenMistyped words a neighbour is taken for
   * @param otherWords real words that are next to one of those and are not meant for it
   */
  Spelling(
      Collection<String> vocabulary,
      Collection<String> oftenMistyped,
      Collection<String> otherWords) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.otherWords = Set.copyOf(otherWords);
    this.longest = oftenMistyped.stream().mapToInt(String::length).max().orElse(0);
    for (String word : oftenMistyped) {
      Edits.losses(word)
          .forEach(less -> byLoss.computeIfAbsent(less, first -> new HashSet<>()).add(word));
    }
  }

  boolean knows(String word) {
    return vocabulary.contains(word);
  }

  /** Returns the word that is meant by letters. */
  String meant(String word) {
    if (vocabulary.contains(word) || otherWords.contains(word)) {
      return word;
    }
    for (String shorter : List.of(Edits.squeezed(word, 2), Edits.squeezed(word, 1))) {
      if (vocabulary.contains(shorter)) {
        return shorter;
      }
    }
    return word.length() < SHORTEST_SLIP || word.length() > longest + 1 ? word : neighbour(word);
  }

  private String neighbour(String word) {
    return Edits.losses(word).stream()
        .flatMap(less -> byLoss.getOrDefault(less, Set.of()).stream())
        .filter(strong -> Edits.atMostOne(word, strong))
        .min(String::compareTo)
        .orElse(word);
  }

  /** Returns the word that is meant by letters and digits in one: "d0ne", "2nite", "l8r". */
  Optional<String> mixed(String typed) {
    if (vocabulary.contains(typed)) {
      return Optional.of(typed);
    }
    boolean digitFirst = typed.charAt(0) != '0' && Character.isDigit(typed.charAt(0));
    if (digitFirst && (typed.length() < SHORTEST_AFTER_DIGIT || !isLetter(typed.charAt(1)))) {
      return Optional.empty();
    }
    return List.of(LETTERS, OTHER_LETTERS).stream()
        .map(letters -> spelled(typed, letters))
        .filter(vocabulary::contains)
        .findFirst();
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static String spelled(String typed, String letters) {
    StringBuilder word = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      int digit = DIGITS.indexOf(typed.charAt(i));
      word.append(digit < 0 ? typed.charAt(i) : letters.charAt(digit));
    }
    return word.toString();
  }
}
