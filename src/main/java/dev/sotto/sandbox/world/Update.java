package dev.sotto.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One update on its way to the bot.
 *
 * @param body the whole object as the bot receives it, with its {@code update_id}
 * @param forgotten from when on the server no longer delivers it
 */
public record Update(int id, ObjectNode body, Instant forgotten) {

  /** Whether it brings the bot that message, new or edited. */
  boolean isAbout(long chat, int message) {
    return messages()
        .anyMatch(
            node ->
                node.path("message_id").asInt() == message && node.at("/chat/id").asLong() == chat);
  }

  /** The message it brings, if it brings one. */
  Stream<JsonNode> messages() {
    return Stream.of(Kind.MESSAGE, Kind.EDITED_MESSAGE)
        .map(kind -> body.path(kind.wireName()))
        .filter(JsonNode::isObject);
  }

  /** The kinds of update the sandbox makes. */
  public enum Kind {
    MESSAGE(Duration.ofHours(24)),
    EDITED_MESSAGE(Duration.ofHours(24)),
    CALLBACK_QUERY(Duration.ofSeconds(150)),
    MY_CHAT_MEMBER(Duration.ofHours(24)),
    MESSAGE_REACTION(Duration.ofHours(24));

    private final Duration kept;

    Kind(Duration kept) {
      this.kept = kept;
    }

    /** How long the server keeps it for a bot that does not ask. */
    public Duration kept() {
      return kept;
    }

    /** The name in Telegram's JSON. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
