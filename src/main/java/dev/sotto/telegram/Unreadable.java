package dev.sotto.telegram;

/** An update is not what the Bot API promises. Says where and how, never what stood there. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unreadable(String where, String problem) {
    super(where + " " + problem);
  }
}
