package dev.sotto.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;

/**
 * One object of an update. What is asked for is there and of the right type, or {@link Unreadable}
 * is thrown; what nobody asks for may be anything.
 */
record Part(JsonNode node, String where) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Part ofUpdate(String json) {
    try {
      return object(JSON.readTree(json), "update");
    } catch (JsonProcessingException problem) {
      throw new Unreadable("update", "is no JSON");
    }
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  boolean hasAny(Collection<String> names) {
    return names.stream().anyMatch(this::has);
  }

  Part part(String name) {
    return object(node.path(name), path(name));
  }

  /** A string; the empty one when it is absent. */
  String text(String name) {
    JsonNode value = node.path(name);
    if (!has(name)) {
      return "";
    }
    if (!value.isTextual()) {
      throw new Unreadable(path(name), "is no string");
    }
    return value.textValue();
  }

  long number(String name) {
    JsonNode value = node.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Unreadable(path(name), "is no whole number");
    }
    return value.longValue();
  }

  /** Whether a flag is set; an absent one is not. */
  boolean flag(String name) {
    return node.path(name).asBoolean();
  }

  private String path(String name) {
    return where + "." + name;
  }

  private static Part object(JsonNode node, String where) {
    if (!node.isObject()) {
      throw new Unreadable(where, "is no object");
    }
    return new Part(node, where);
  }
}
