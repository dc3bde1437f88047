package dev.sotto.sandbox.world;

import java.util.Locale;
import java.util.Map;

/**
 * A stretch of text with a meaning or a look.
 *
 * @param offset where it starts, in UTF-16 units
 * @param length how long it is, in UTF-16 units
 * @param details what else Telegram says about this kind, by field name: {@code url}, {@code
 *     language}, …
 */
public record Entity(Kind kind, int offset, int length, Map<String, String> details) {

  /** Every kind the sandbox knows; the wire name is the lower-case name. */
  public enum Kind {
    MENTION,
    HASHTAG,
    CASHTAG,
    BOT_COMMAND,
    URL,
    EMAIL,
    PHONE_NUMBER,
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKETHROUGH,
    SPOILER,
    BLOCKQUOTE,
    EXPANDABLE_BLOCKQUOTE,
    CODE,
    PRE,
    TEXT_LINK,
    CUSTOM_EMOJI,
    DATE_TIME;

    /** The name in Telegram's JSON. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Entity {
    details = Map.copyOf(details);
  }

  public Entity(Kind kind, int offset, int length) {
    this(kind, offset, length, Map.of());
  }

  int end() {
    return offset + length;
  }
}
