package dev.sotto.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sotto.app.Said;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words in an update without asking for anything else to be right, in any kind of chat:
 * every text passes the safety screen, also one in an update that cannot be read.
 */
public final class Salvage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> MESSAGES = List.of("/message", "/edited_message");

  /** Where people write. What they reply to, and what they forward along with it, is not here. */
  private static final List<String> WORDS =
      List.of("/text", "/caption", "/poll/question", "/checklist/title");

  private Salvage() {}

  /** Returns who wrote what; the words may be blank. Empty when nobody can be answered. */
  public static Optional<Said> of(String json) {
    return tree(json)
        .flatMap(update -> MESSAGES.stream().map(update::at))
        .filter(message -> !message.at("/from/is_bot").asBoolean())
        .flatMap(message -> said(message).stream())
        .findFirst();
  }

  private static Stream<JsonNode> tree(String json) {
    try {
      return Stream.of(JSON.readTree(json));
    } catch (JsonProcessingException garbled) {
      return Stream.empty();
    }
  }

  private static Optional<Said> said(JsonNode message) {
    JsonNode chat = message.at("/chat/id");
    boolean isPrivate = message.at("/chat/type").asText().equals("private");
    JsonNode writer = isPrivate ? chat : message.at("/from/id");
    if (!chat.isIntegralNumber() || !writer.isIntegralNumber()) {
      return Optional.empty();
    }
    return Optional.of(
        new Said(new ChatId(chat.longValue()), new ChatId(writer.longValue()), words(message)));
  }

  private static PrivateText words(JsonNode message) {
    return new PrivateText(
        WORDS.stream()
            .map(place -> message.at(place).asText())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")));
  }
}
