package dev.sotto.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sotto.sandbox.botapi.Journal;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something the bot did that somebody can notice.
 *
 * @param message the message it is about; 0 for a passing word
 * @param rows the labels of the buttons below it
 */
record Deed(Kind kind, long chat, long message, String text, List<List<String>> rows) {

  /** What people can notice of a bot. */
  enum Kind {
    BOT,
    EDITS,
    REACTS,
    TOAST,
    LEAVES
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, Kind> KINDS =
      Map.of(
          "sendMessage", Kind.BOT,
          "sendPhoto", Kind.BOT,
          "sendDocument", Kind.BOT,
          "editMessageText", Kind.EDITS,
          "setMessageReaction", Kind.REACTS,
          "leaveChat", Kind.LEAVES);

  /** Returns what a request does; empty when nobody sees any of it. */
  static Optional<Deed> of(Journal.Entry entry) {
    JsonNode params = entry.params();
    if (entry.method().equals("answerCallbackQuery")) {
      return Optional.of(params.path("text").asText())
          .filter(text -> !text.isEmpty())
          .map(text -> new Deed(Kind.TOAST, 0, 0, text, List.of()));
    }
    return Optional.ofNullable(KINDS.get(entry.method()))
        .filter(kind -> entry.ok())
        .map(
            kind ->
                new Deed(
                    kind,
                    entry.chat(),
                    params.path("message_id").asLong(),
                    text(entry.method(), params),
                    rows(keyboard(params.path("reply_markup")))));
  }

  /** What it says; a file is told in round brackets above its caption. */
  private static String text(String method, JsonNode params) {
    return switch (method) {
      case "setMessageReaction" -> params.at("/reaction/0/emoji").asText();
      case "sendPhoto" -> file("picture", params.path("photo"), params);
      case "sendDocument" -> file("file", params.path("document"), params);
      default -> params.path("text").asText();
    };
  }

  private static String file(String kind, JsonNode attached, JsonNode params) {
    String name = attached.asText().replace("attach://", "");
    return ("(" + kind + " \"" + name + "\")\n" + params.path("caption").asText()).strip();
  }

  /** In JSON a keyboard is an object; beside a file it is the text of one. */
  private static JsonNode keyboard(JsonNode markup) {
    try {
      JsonNode whole = markup.isTextual() ? JSON.readTree(markup.asText()) : markup;
      return whole.path("inline_keyboard");
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<List<String>> rows(JsonNode keyboard) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : keyboard) {
      List<String> labels = new ArrayList<>();
      row.forEach(button -> labels.add(button.path("text").asText()));
      rows.add(labels);
    }
    return rows;
  }

  /** As a story tells it. */
  @Override
  public String toString() {
    String buttons =
        rows.stream()
            .map(row -> row.stream().map(label -> "[" + label + "]"))
            .map(row -> "\n     " + row.collect(Collectors.joining(" ")))
            .collect(Collectors.joining());
    String words = text.replace("\n", "\n     ").replaceAll("(?m)^ +$", "");
    return String.format("%-4s %s%s", kind.name().toLowerCase(Locale.ROOT), words, buttons);
  }
}
