package dev.sotto.core.person;

/**
 * A Telegram chat. In a private chat this is also the user's id, so it is personal data: it is
 * stored sealed and never printed.
 */
public record ChatId(long value) {
  @Override
  public String toString() {
    return "ChatId[…]";
  }
}
