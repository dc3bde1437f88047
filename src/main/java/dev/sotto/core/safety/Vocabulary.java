package dev.sotto.core.safety;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every word a pattern names, by number. Immutable. */
final class Vocabulary {
  /** A word no pattern names. */
  static final int UNKNOWN = 0;

  /** Digits no pattern names. */
  static final int NUMBER = 1;

  private static final int FIRST = 2;

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final BitSet digits = new BitSet();

  private final BitSet fillers = new BitSet();

  Vocabulary(Collection<String> words, Collection<String> fillers) {
    digits.set(NUMBER);
    Stream.concat(words.stream(), fillers.stream()).distinct().sorted().forEach(this::add);
    fillers.forEach(filler -> this.fillers.set(number(filler)));
  }

  private void add(String word) {
    int number = FIRST + numbers.size();
    numbers.put(word, number);
    digits.set(number, isDigits(word));
  }

  int number(String word) {
    return numbers.getOrDefault(word, isDigits(word) ? NUMBER : UNKNOWN);
  }

  boolean has(String word) {
    return numbers.containsKey(word);
  }

  boolean isFiller(int word) {
    return fillers.get(word);
  }

  boolean isNumber(int word) {
    return digits.get(word);
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
