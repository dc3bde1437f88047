package dev.sotto.content;

import dev.sotto.core.safety.SafetyCheck;
import dev.sotto.core.safety.SafetyList;
import dev.sotto.core.safety.SafetyWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@code <language>/safety.yaml}: how people write about more than practice. */
final class SafetyFile {
  private static final int LAST_VERSION = 999_999;

  private SafetyFile() {}

  /** Reads the file. Words of which one is wrong are reported and are not to be used. */
  static SafetyWords read(Section file) {
    int version = file.need("version").flatMap(e -> e.number(1, LAST_VERSION)).orElse(1);
    Map<String, List<String>> groups = groups(file);
    SafetyCheck check = new SafetyCheck(groups);
    Map<SafetyList, List<String>> lists = new EnumMap<>(SafetyList.class);
    for (SafetyList list : SafetyList.values()) {
      file.need(list.key())
          .map(entry -> right(entry, text -> check.problemIn(list, text)))
          .ifPresent(texts -> lists.put(list, texts));
    }
    file.nothingElse();
    return new SafetyWords(version, groups, lists);
  }

  private static Map<String, List<String>> groups(Section file) {
    Map<String, Entry> named =
        file.need("groups").flatMap(Entry::catalogue).map(Section::all).orElse(Map.of());
    Map<String, List<String>> groups = new TreeMap<>();
    named.forEach((name, entry) -> groups.put(name, entry.someTexts()));
    SafetyCheck check = new SafetyCheck(groups);
    named.forEach((name, entry) -> right(entry, way -> check.problemInGroup(name, way)));
    return groups;
  }

  /** Returns the texts with nothing wrong, and reports each other one at its line. */
  private static List<String> right(Entry entry, Function<String, Optional<String>> problem) {
    return entry.someItems().stream()
        .flatMap(
            item ->
                item
                    .text()
                    .filter(
                        text -> {
                          Optional<String> wrong = problem.apply(text);
                          wrong.ifPresent(item::wrong);
                          return wrong.isEmpty();
                        })
                    .stream())
        .toList();
  }
}
