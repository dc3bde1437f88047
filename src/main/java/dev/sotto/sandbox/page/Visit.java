package dev.sotto.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A request to the page and its answer. Every answer forbids the browser to load anything from
 * elsewhere.
 */
final class Visit {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_BODY = 16 * 1024 * 1024;

  private final HttpExchange exchange;

  Visit(HttpExchange exchange) {
    this.exchange = exchange;
    Headers headers = exchange.getResponseHeaders();
    headers.set(
        "Content-Security-Policy",
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  String path() {
    return exchange.getRequestURI().getPath();
  }

  /** The body as a JSON object; empty when it is none. */
  ObjectNode body() throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY);
    try {
      return JSON.readTree(bytes) instanceof ObjectNode object ? object : JSON.createObjectNode();
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  void header(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }

  void answer(JsonNode json) throws IOException {
    answer(200, "application/json", json.toString().getBytes(UTF_8));
  }

  /** Says in a sentence why not. */
  void refuse(int status, String why) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("why", why);
    answer(status, "application/json", json.toString().getBytes(UTF_8));
  }

  void answer(int status, String type, byte[] body) throws IOException {
    header("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Begins an answer that goes on until one side ends it. */
  OutputStream stream(String type) throws IOException {
    header("Content-Type", type);
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }
}
