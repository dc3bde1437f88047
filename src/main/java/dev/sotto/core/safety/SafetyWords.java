package dev.sotto.core.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of one language, as its {@code safety.yaml} has them.
 *
 * @param groups what a name in capitals stands for, in the patterns of the lists
 */
public record SafetyWords(
    int version, Map<String, List<String>> groups, Map<SafetyList, List<String>> lists) {

  public SafetyWords {
    groups = Map.copyOf(new TreeMap<>(groups));
    lists = Map.copyOf(new EnumMap<>(lists));
  }

  /** The entries of a list; none if the language has none. */
  List<String> of(SafetyList list) {
    return lists.getOrDefault(list, List.of());
  }
}
