package dev.sotto.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in braces that a wording has to have: each of these, and no other. */
record Placeholders(Set<String> wanted) {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  /** What is wrong with a wording, one sentence each; empty when nothing is. */
  List<String> faults(String wording) {
    Set<String> found =
        NAME.matcher(wording)
            .results()
            .map((MatchResult match) -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    for (String name : new TreeSet<>(wanted)) {
      if (!found.contains(name)) {
        faults.add("lacks {" + name + "}");
      }
    }
    for (String name : found) {
      if (!wanted.contains(name)) {
        faults.add("has {" + name + "}, which nothing fills" + Nearest.question(name, wanted));
      }
    }
    if (BRACE.matcher(NAME.matcher(wording).replaceAll("")).find()) {
      faults.add("has a brace that belongs to no placeholder");
    }
    return faults;
  }
}
