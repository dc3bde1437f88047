package dev.sotto.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody probably meant. */
final class Nearest {

  private Nearest() {}

  /** Asks about the name nearest to what was written; empty when none is near. */
  static String question(String written, Collection<String> known) {
    return to(written, known).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /**
   * Returns the known name that takes the fewest edits, if it takes no more than one for every
   * three letters, and at least one may be wrong.
   */
  static Optional<String> to(String written, Collection<String> known) {
    int allowed = Math.max(1, written.length() / 3);
    String lower = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> edits(lower, name))
                .thenComparing(name -> name))
        .filter(name -> edits(lower, name) <= allowed);
  }

  /** Letters to insert, delete or replace; upper and lower case count as the same. */
  private static int edits(String lower, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= lower.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (lower.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
