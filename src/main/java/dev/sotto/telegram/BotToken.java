package dev.sotto.telegram;

import java.util.regex.Pattern;

/**
 * The key to the bot. Whoever has it is the bot, so it shows itself to nothing but the client that
 * puts it into addresses.
 */
public final class BotToken {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,100}");

  private final String secret;

  private BotToken(String secret) {
    this.secret = secret;
  }

  /**
   * Reads a token.
   *
   * @param written the token as found in a variable or a file; space around it is no part of it
   * @throws IllegalArgumentException if this cannot be a token; the message does not quote it
   */
  public static BotToken of(String written) {
    String secret = written.strip();
    if (!SHAPE.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "not a bot token: BotFather's look like 123456789:AbC…, digits, a colon, letters");
    }
    return new BotToken(secret);
  }

  String secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "BotToken[…]";
  }
}
