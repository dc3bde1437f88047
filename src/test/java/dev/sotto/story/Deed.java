package dev.sotto.story;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Journal;
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

  private static final Map<String, Kind> KINDS =
      Map.of(
          "sendMessage", Kind.BOT,
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
                    kind == Kind.REACTS
                        ? params.at("/reaction/0/emoji").asText()
                        : params.path("text").asText(),
                    rows(params.at("/reply_markup/inline_keyboard"))));
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
