package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What goes back over the wire.
 *
 * @param status the HTTP status; 0 when the connection is dropped without a word
 * @param json the answer as the bot can read it; missing when it can not
 */
public record Response(int status, String type, String body, JsonNode json) {

  /** The connection ends and nothing comes back. */
  public static final Response DROPPED = new Response(0, "", "", MissingNode.getInstance());

  public static Response ok(JsonNode result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("ok", true);
    json.set("result", result);
    return json(200, json);
  }

  /**
   * An error in Telegram's shape.
   *
   * @param retryAfter seconds, or 0 for none
   */
  public static Response error(int code, String description, int retryAfter) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("ok", false)
            .put("error_code", code)
            .put("description", description);
    if (retryAfter > 0) {
      json.putObject("parameters").put("retry_after", retryAfter);
    }
    return json(code, json);
  }

  /** Something that is no JSON, as a proxy on the way may answer. */
  public static Response raw(int status, String type, String body) {
    return new Response(status, type, body, MissingNode.getInstance());
  }

  /** What remains of an answer when the connection drops on its way. */
  Response dropped() {
    return DROPPED;
  }

  /** What remains of an answer that loses its body on the way. */
  Response emptied() {
    return raw(200, type, "");
  }

  private static Response json(int status, ObjectNode json) {
    return new Response(status, "application/json", json.toString(), json);
  }
}
