package dev.sotto.cli;

import java.util.List;

/** What the environment says cannot be used. The message has a line for each problem. */
final class BadEnvironment extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadEnvironment(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
