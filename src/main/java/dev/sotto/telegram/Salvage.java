package dev.sotto.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sotto.app.Incoming;
import dev.sotto.app.Incoming.Freshness;
import dev.sotto.app.Incoming.Text;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can still be made out of an update that cannot be read: who wrote and any words, so that
 * these pass the safety screen and the person gets an honest line.
 */
public final class Salvage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Salvage() {}

  /** Returns the words of a private message, perhaps none. Ids and times in it mean nothing. */
  public static Optional<Text> of(String json) {
    return tree(json)
        .flatMap(update -> Stream.of(update.path("message"), update.path("edited_message")))
        .filter(message -> message.at("/chat/type").asText().equals("private"))
        .filter(message -> message.at("/chat/id").isIntegralNumber())
        .map(Salvage::text)
        .findFirst();
  }

  private static Stream<JsonNode> tree(String json) {
    try {
      return Stream.of(JSON.readTree(json));
    } catch (JsonProcessingException garbled) {
      return Stream.empty();
    }
  }

  private static Text text(JsonNode message) {
    String words = message.path("text").asText() + message.path("caption").asText();
    return new Text(
        new ChatId(message.at("/chat/id").longValue()),
        Incoming.NO_MESSAGE,
        new PrivateText(words),
        Incoming.NO_MESSAGE,
        Freshness.NEW,
        Instant.EPOCH,
        message.at("/from/language_code").asText());
  }
}
