package dev.sotto.content;

import java.util.List;
import java.util.stream.Collectors;

/** {@code config/} cannot be used as it is. The message names every problem, one a line. */
public final class ConfigTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ConfigTrouble(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, file by file, from the top of each. */
  public List<Problem> problems() {
    return problems;
  }
}
