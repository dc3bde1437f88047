package dev.sotto.core.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes apart words written without blanks: "iwanttodie". Immutable. */
final class RunTogether {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 64;
  private static final int LONGEST_WORD = 14;
  private static final String WORDS_OF_ONE_LETTER = "iau";
  private static final int NO_WAY = LONGEST + 1;

  private final Predicate<String> known;
  private final Set<String> strong;

  RunTogether(Predicate<String> known, Set<String> strong) {
    this.known = known;
    this.strong = strong;
  }

  boolean isStrong(String word) {
    return strong.contains(word);
  }

  /** Returns the fewest known words it is made of, if one of them is strong. */
  Optional<List<String>> apart(String letters) {
    if (letters.length() < SHORTEST || letters.length() > LONGEST) {
      return Optional.empty();
    }
    int[] fewest = new int[letters.length() + 1];
    int[] start = new int[letters.length() + 1];
    Arrays.fill(fewest, NO_WAY);
    fewest[0] = 0;
    for (int to = 1; to <= letters.length(); to++) {
      for (int from = Math.max(0, to - LONGEST_WORD); from < to; from++) {
        if (fewest[from] + 1 < fewest[to] && isWord(letters.substring(from, to))) {
          fewest[to] = fewest[from] + 1;
          start[to] = from;
        }
      }
    }
    return fewest[letters.length()] >= NO_WAY
        ? Optional.empty()
        : Optional.of(words(letters, start))
            .filter(words -> words.stream().anyMatch(this::isStrong));
  }

  private static List<String> words(String letters, int[] start) {
    List<String> words = new ArrayList<>();
    for (int to = letters.length(); to > 0; to = start[to]) {
      words.add(letters.substring(start[to], to));
    }
    Collections.reverse(words);
    return words;
  }

  private boolean isWord(String word) {
    return known.test(word) && (word.length() > 1 || WORDS_OF_ONE_LETTER.contains(word));
  }
}
