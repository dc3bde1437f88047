package dev.sotto.core.safety;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word as typed stands for, where it stands for others: {@code "wanna = want to"}. */
final class Spellings {
  private static final String SETS = " = ";

  private final Map<String, List<String>> meant = new HashMap<>();

  Spellings(List<String> entries) {
    for (String entry : entries) {
      int sets = entry.indexOf(SETS);
      if (sets > 0) {
        meant.put(
            entry.substring(0, sets).strip(),
            Arrays.asList(entry.substring(sets + SETS.length()).strip().split(" +")));
      }
    }
  }

  /** Whether an entry says what a word stands for. */
  static boolean isOne(String entry) {
    int sets = entry.indexOf(SETS);
    return sets > 0 && !entry.substring(sets + SETS.length()).isBlank();
  }

  boolean has(String typed) {
    return meant.containsKey(typed) || meant.containsKey(bare(typed));
  }

  /** Returns the words a word stands for: itself, if it stands for no others. */
  List<String> meant(String typed) {
    List<String> exact = meant.get(typed);
    if (exact != null) {
      return exact;
    }
    String bare = bare(typed);
    return meant.getOrDefault(bare, List.of(bare));
  }

  static String bare(String typed) {
    return typed.replace("'", "");
  }
}
