package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.sotto.sandbox.world.FileNote;
import dev.sotto.sandbox.world.StoredFiles;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to the Bot API, whichever of the four ways it was written: query, form, multipart or
 * JSON.
 *
 * @param uploads the files in it, by the name of their part
 */
record Request(ObjectNode params, Fields.Form form, Map<String, Upload> uploads) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How a field points at an uploaded part. */
  static final String ATTACHED = "attach://";

  /** A file in a multipart body. */
  static final class Upload {
    private final String fileName;
    private final String mime;
    private final byte[] bytes;

    Upload(String fileName, String mime, byte[] bytes) {
      this.fileName = fileName;
      this.mime = mime;
      this.bytes = bytes;
    }

    boolean isEmpty() {
      return bytes.length == 0;
    }

    FileNote store(StoredFiles files) {
      return files.add(fileName, mime, bytes, 0);
    }
  }

  static Request read(HttpExchange exchange) throws IOException, Refusal {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    ObjectNode query = form(exchange.getRequestURI().getRawQuery());
    if (body.length == 0) {
      return new Request(query, Fields.Form.TEXT, Map.of());
    }
    return switch (kind) {
      case "application/json" -> new Request(json(body), Fields.Form.JSON, Map.of());
      case "application/x-www-form-urlencoded" ->
          new Request(form(new String(body, StandardCharsets.UTF_8)), Fields.Form.TEXT, Map.of());
      case "multipart/form-data" -> Multipart.read(type, body);
      default -> throw Refusal.badRequest("unsupported content type " + kind);
    };
  }

  Fields fields(String method) {
    return new Fields(method, params, form, uploads);
  }

  private static ObjectNode json(byte[] body) throws IOException, Refusal {
    try {
      JsonNode node = JSON.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("can't parse request JSON object");
    }
    throw Refusal.badRequest("can't parse request JSON object");
  }

  private static ObjectNode form(@Nullable String encoded) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    if (encoded != null && !encoded.isEmpty()) {
      for (String pair : encoded.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        params.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
      }
    }
    return params;
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
