package dev.sotto.core.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is wrong with the words of a language, one entry at a time. */
public final class SafetyCheck {
  private final Map<String, List<String>> groups;

  /**
   * @param groups what a name in capitals stands for
   */
  public SafetyCheck(Map<String, List<String>> groups) {
    this.groups = groups;
  }

  /** Returns what is wrong with one way to say a group. */
  public Optional<String> problemInGroup(String name, String way) {
    return inPattern(way)
        .or(
            () ->
                leadsTo(name, way, new HashSet<>())
                    ? Optional.of("stands for itself, by \"" + way + "\"")
                    : Optional.empty());
  }

  /** Returns what is wrong with one entry of a list. */
  public Optional<String> problemIn(SafetyList list, String entry) {
    return switch (list.sort()) {
      case WORD ->
          entry.indexOf(' ') < 0 ? Optional.empty() : Optional.of("\"" + entry + "\" is no word");
      case SPELLING ->
          Spellings.isOne(entry)
              ? Optional.empty()
              : Optional.of("\"" + entry + "\" lacks \" = \" and what is meant");
      case RULE -> inRule(entry);
    };
  }

  private Optional<String> inRule(String entry) {
    RuleText rule = RuleText.of(entry);
    return rule.example().isEmpty()
        ? Optional.of("\"" + entry + "\" lacks \" => \" and an example")
        : inPattern(rule.pattern());
  }

  private Optional<String> inPattern(String pattern) {
    return Notation.atoms(pattern)
        .filter(atom -> !isReadable(atom))
        .findFirst()
        .map(atom -> "\"" + pattern + "\" has \"" + atom + "\", which stands for nothing")
        .or(
            () ->
                Notation.atoms(pattern).anyMatch(atom -> takesAWord(Notation.of(atom)))
                    ? Optional.empty()
                    : Optional.of("\"" + pattern + "\" has no word"));
  }

  private static boolean takesAWord(Notation notation) {
    return switch (notation) {
      case WORD, GROUP, NUMBER -> true;
      case GAP, CLAUSE_START, CLAUSE_END, TEXT_START, TEXT_END -> false;
    };
  }

  private boolean isReadable(String way) {
    if (way.isEmpty()) {
      return false;
    }
    return switch (Notation.of(way)) {
      case GROUP -> groups.containsKey(way);
      case GAP -> way.length() == 2 && Character.isDigit(way.charAt(1));
      case WORD -> way.codePoints().noneMatch(c -> "()<>|~#^$=".indexOf(c) >= 0);
      case NUMBER, CLAUSE_START, CLAUSE_END, TEXT_START, TEXT_END -> true;
    };
  }

  private boolean leadsTo(String name, String pattern, Set<String> seen) {
    return Notation.atoms(pattern)
        .filter(groups::containsKey)
        .anyMatch(
            way ->
                way.equals(name)
                    || (seen.add(way)
                        && groups.getOrDefault(way, List.of()).stream()
                            .anyMatch(next -> leadsTo(name, next, seen))));
  }
}
