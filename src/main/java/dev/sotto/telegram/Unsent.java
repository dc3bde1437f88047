package dev.sotto.telegram;

import java.io.IOException;

/** A request certainly had no effect: it never left, or the far side says that it failed. */
final class Unsent extends IOException {
  private static final long serialVersionUID = 1;

  Unsent(String reason) {
    super(reason);
  }
}
