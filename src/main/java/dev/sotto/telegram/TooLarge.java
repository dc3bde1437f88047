package dev.sotto.telegram;

import java.io.IOException;

/**
 * A request is larger than the far side takes. Known by its status alone: what stands before the
 * Bot API says so with a page of its own.
 */
final class TooLarge extends IOException {
  private static final long serialVersionUID = 1;

  TooLarge() {
    super("413 too large");
  }
}
