package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a request or of an object in it, read once each by name and type. What nobody reads
 * is unknown: {@link #end} refuses it. Where Telegram would shrug and ignore, this refuses with
 * 400.
 */
final class Fields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String owner;
  private final ObjectNode node;
  private final Form form;
  private final Map<String, Request.Upload> uploads;
  private final Set<String> read = new HashSet<>();

  /** How values are written. */
  enum Form {
    /** With types. */
    JSON,
    /** As text throughout, objects as JSON in text: a query, a form, or multipart. */
    TEXT
  }

  Fields(String owner, ObjectNode node, Form form, Map<String, Request.Upload> uploads) {
    this.owner = owner;
    this.node = node;
    this.form = form;
    this.uploads = uploads;
  }

  /** Refuses what was not read. Call it when all fields are read and nothing has happened yet. */
  void end() throws Refusal {
    for (String name : (Iterable<String>) node::fieldNames) {
      if (!read.contains(name)) {
        throw Refusal.badRequest("the sandbox knows no field \"" + name + "\" of " + owner);
      }
    }
  }

  /** The file this field points at with {@code attach://}; empty when it names no upload. */
  Optional<Request.Upload> upload(String name) throws Refusal {
    return text(name)
        .filter(reference -> reference.startsWith(Request.ATTACHED))
        .map(reference -> reference.substring(Request.ATTACHED.length()))
        .flatMap(part -> Optional.ofNullable(uploads.get(part)));
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  Optional<String> text(String name) throws Refusal {
    Optional<JsonNode> value = find(name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw wrong(name, "String");
    }
    return value.map(JsonNode::textValue);
  }

  Optional<Boolean> flag(String name) throws Refusal {
    Optional<JsonNode> value = find(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String written = value.get().asText();
    boolean typed = form == Form.JSON ? value.get().isBoolean() : isBoolean(written);
    if (!typed) {
      throw wrong(name, "Boolean");
    }
    return Optional.of(written.equals("true"));
  }

  private static boolean isBoolean(String written) {
    return written.equals("true") || written.equals("false");
  }

  boolean isSet(String name) throws Refusal {
    return flag(name).orElse(false);
  }

  Optional<Integer> number(String name) throws Refusal {
    Optional<JsonNode> value = find(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (form == Form.JSON && !value.get().isInt()) {
      throw wrong(name, "Integer");
    }
    return Optional.of((int) parsed(name, value.get()));
  }

  /** A chat's id: a number, or the same as text. */
  Optional<Long> id(String name) throws Refusal {
    Optional<JsonNode> value = find(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!value.get().isTextual() && !value.get().isIntegralNumber()) {
      throw wrong(name, "Integer or String");
    }
    return Optional.of(parsed(name, value.get()));
  }

  private long parsed(String name, JsonNode value) throws Refusal {
    try {
      return Long.parseLong(value.asText());
    } catch (NumberFormatException e) {
      throw wrong(name, "Integer");
    }
  }

  Optional<Fields> object(String name) throws Refusal {
    Optional<JsonNode> value = structure(name);
    if (value.isPresent() && !value.get().isObject()) {
      throw wrong(name, "object");
    }
    return value.map(object -> new Fields(name, (ObjectNode) object, Form.JSON, Map.of()));
  }

  /** The elements of an array; empty also when the array is missing. */
  List<JsonNode> list(String name) throws Refusal {
    Optional<JsonNode> value = structure(name);
    if (value.isPresent() && !value.get().isArray()) {
      throw wrong(name, "Array");
    }
    List<JsonNode> elements = new ArrayList<>();
    value.ifPresent(array -> array.forEach(elements::add));
    return elements;
  }

  /** The elements of an array of texts. */
  List<String> texts(String name) throws Refusal {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(name)) {
      if (!element.isTextual()) {
        throw wrong(name, "Array of String");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  /** The elements of an array of objects. */
  List<Fields> objects(String name) throws Refusal {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode element : list(name)) {
      objects.add(object(name, element));
    }
    return objects;
  }

  /** One element of an array as an object. */
  static Fields object(String name, JsonNode element) throws Refusal {
    if (!(element instanceof ObjectNode object)) {
      throw Refusal.badRequest("can't parse " + name + ": expected an object");
    }
    return new Fields(name, object, Form.JSON, Map.of());
  }

  private Optional<JsonNode> structure(String name) throws Refusal {
    Optional<JsonNode> value = find(name);
    if (form == Form.JSON || value.isEmpty()) {
      return value;
    }
    try {
      return Optional.of(JSON.readTree(value.get().asText()));
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("can't parse " + name + " JSON object");
    }
  }

  private Optional<JsonNode> find(String name) {
    read.add(name);
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private Refusal wrong(String name, String type) {
    return Refusal.badRequest("field \"" + name + "\" of " + owner + " must be of type " + type);
  }

  /** The value, or a refusal that names what is missing. */
  static <T> T required(Optional<T> value, String what) throws Refusal {
    return value.orElseThrow(() -> Refusal.badRequest(what + " is required"));
  }
}
