package dev.sotto.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong so far. For one thread. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Problem problem) {
    found.add(problem);
  }

  /**
   * Goes on only if nothing is wrong.
   *
   * @throws ConfigTrouble with every problem, by file and line
   */
  void raise() {
    if (!found.isEmpty()) {
      throw new ConfigTrouble(
          found.stream()
              .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
              .toList());
    }
  }
}
