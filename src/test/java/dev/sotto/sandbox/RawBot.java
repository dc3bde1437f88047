package dev.sotto.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.botapi.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A bot that speaks the wire itself. Whatever succeeds must fit the schema. */
final class RawBot {

  static final ObjectMapper JSON = new ObjectMapper();
  static final BotApiSchema SCHEMA = BotApiSchema.load();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox sandbox;

  RawBot(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** JSON, with apostrophes for quotes. */
  static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls a method and returns the whole answer. */
  JsonNode call(String method, String params) {
    return call(method, json(params));
  }

  JsonNode call(String method, JsonNode params) {
    return begin(method, params.toString()).join();
  }

  /** Calls a method that has to succeed and returns the result. */
  JsonNode result(String method, String params) {
    JsonNode answer = call(method, params);
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    return answer.path("result");
  }

  /** Calls a method that has to fail and returns code and description. */
  String refusal(String method, String params) {
    JsonNode answer = call(method, params);
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isFalse();
    return answer.path("error_code").asInt() + " " + answer.path("description").asText();
  }

  /** Sends a text and returns the message id. */
  int send(long chat, String text) {
    return result("sendMessage", "{'chat_id': %d, 'text': '%s'}".formatted(chat, text))
        .path("message_id")
        .asInt();
  }

  /** Sends a text with one inline button and returns the message id. */
  int offer(long chat, String text, String label) {
    return result(
            "sendMessage",
            "{'chat_id': %d, 'text': '%s', 'reply_markup': {'inline_keyboard': [[{'text': '%s', 'callback_data': 'd'}]]}}"
                .formatted(chat, text, label))
        .path("message_id")
        .asInt();
  }

  /** The updates from an offset on, not waiting. */
  JsonNode updates(int offset) {
    return result("getUpdates", "{'offset': %d}".formatted(offset));
  }

  /** Everything that waits, confirmed at once. */
  JsonNode takeUpdates() {
    JsonNode updates = updates(0);
    if (!updates.isEmpty()) {
      updates(updates.get(updates.size() - 1).path("update_id").asInt() + 1);
    }
    return updates;
  }

  /** Begins a call that may take its time. */
  CompletableFuture<JsonNode> begin(String method, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/bot" + sandbox.token() + "/" + method))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.sendAsync(request, BodyHandlers.ofString(UTF_8))
        .thenApply(response -> checked(method, body, response));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString(UTF_8));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString(UTF_8));
  }

  URI uri(String path) {
    return sandbox.page().resolve(path);
  }

  private static JsonNode checked(String method, String body, HttpResponse<String> response) {
    try {
      JsonNode answer = JSON.readTree(response.body());
      if (answer.path("ok").asBoolean()) {
        ObjectNode params = (ObjectNode) JSON.readTree(body);
        assertThat(
                SCHEMA.problems(
                    new Journal.Entry(
                        Instant.EPOCH, method, params, response.statusCode(), answer)))
            .isEmpty();
      } else {
        assertThat(answer.path("error_code").asInt()).isEqualTo(response.statusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
