package dev.sotto.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a ledger names rows that other rows point at: 1 for the first of its sheet, and so on. The
 * same data has the same numbers, whatever its ids are.
 */
final class Numbers {
  private final Map<String, List<Long>> ids = new HashMap<>();
  private final Map<String, Map<Long, Integer>> numbers = new HashMap<>();

  /** Gives the next number of a table. */
  void add(String table, long id) {
    List<Long> known = ids.computeIfAbsent(table, none -> new ArrayList<>());
    known.add(id);
    numbers.computeIfAbsent(table, none -> new HashMap<>()).put(id, known.size());
  }

  /**
   * Returns the number of a row.
   *
   * @throws IllegalStateException when it has none
   */
  int of(String table, long id) {
    Integer number = numbers.getOrDefault(table, Map.of()).get(id);
    if (number == null) {
      throw new IllegalStateException("a row points at a " + table + " that is not there");
    }
    return number;
  }

  /**
   * Returns the row of a number.
   *
   * @throws IndexOutOfBoundsException when there is none
   */
  long id(String table, int number) {
    return ids.getOrDefault(table, List.of()).get(number - 1);
  }
}
