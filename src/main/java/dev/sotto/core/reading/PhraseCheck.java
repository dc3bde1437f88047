package dev.sotto.core.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what is wrong with phrases of a language, one line at a time. For one thread. */
public final class PhraseCheck {
  private final Set<String> groups = new HashSet<>();

  /**
   * @param groups lines "name = one | another" that phrases may name
   */
  public PhraseCheck(List<String> groups) {
    groups.stream().map(Phrases::saidIn).forEach(this.groups::add);
  }

  /** Returns what is wrong with one more group; when nothing is, phrases may name it from now. */
  public Optional<String> problemInGroup(String line) {
    String ways = Phrases.valueOf(line);
    Optional<String> problem =
        ways.isEmpty()
            ? Optional.of("\"" + line + "\" lacks \" = \" and what it stands for")
            : unknownGroup(ways);
    if (problem.isEmpty()) {
      groups.add(Phrases.saidIn(line));
    }
    return problem;
  }

  /** Returns what is wrong with one phrase. */
  public Optional<String> problemIn(String phrase) {
    return Phrases.valueOf(phrase).isEmpty()
        ? unknownGroup(phrase)
        : Optional.of("\"" + phrase + "\" has \" = \", and stands for nothing else");
  }

  private Optional<String> unknownGroup(String written) {
    return Phrase.groupsIn(written).stream()
        .filter(name -> !groups.contains(name))
        .sorted()
        .findFirst()
        .map(name -> "\"" + written + "\" names <" + name + ">, which is no group");
  }
}
