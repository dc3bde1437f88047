package dev.sotto.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sotto.sandbox.botapi.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The Bot API 10.2 as its documentation has it. Tells what is wrong with a request, an answer or an
 * update; an empty list means it fits.
 */
public final class BotApiSchema {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MEMBER = Pattern.compile("(?m)^ ?- (\\w+)$");
  private static final String LIST = "Array of ";

  /** What methods return stands only in prose; these are the ones the sandbox plays. */
  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("getMe", "User"),
          Map.entry("getUpdates", "Array of Update"),
          Map.entry("getWebhookInfo", "WebhookInfo"),
          Map.entry("sendMessage", "Message"),
          Map.entry("sendPhoto", "Message"),
          Map.entry("sendDocument", "Message"),
          Map.entry("editMessageText", "Message"),
          Map.entry("editMessageCaption", "Message"),
          Map.entry("editMessageReplyMarkup", "Message"),
          Map.entry("getMyCommands", "Array of BotCommand"),
          Map.entry("getChat", "ChatFullInfo"),
          Map.entry("getFile", "File"));

  private final Map<String, Definition> definitions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * A method or a type.
   *
   * @param members what it can be one of; empty when it has fields of its own
   */
  private record Definition(Map<String, Field> fields, List<String> members) {}

  private record Field(String type, boolean required) {}

  private BotApiSchema(JsonNode schema) {
    for (JsonNode group : schema.path("items")) {
      group.path("children").forEach(this::define);
    }
  }

  public static BotApiSchema load() {
    try (InputStream resource =
        BotApiSchema.class.getResourceAsStream("/telegram/bot-api-10.2-schema.json")) {
      return new BotApiSchema(JSON.readTree(Objects.requireNonNull(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void define(JsonNode child) {
    Map<String, Field> fields = new TreeMap<>();
    for (JsonNode field : child.path("annotations")) {
      fields.put(
          field.path("name").asText(),
          new Field(field.path("type").asText(), field.path("required").asBoolean()));
    }
    List<String> members =
        MEMBER
            .matcher(child.path("description").asText())
            .results()
            .map(found -> found.group(1))
            .toList();
    definitions.put(
        child.path("name").asText(),
        new Definition(fields, fields.isEmpty() ? members : List.of()));
  }

  /** What is wrong with a request and, if it succeeded, with its answer. */
  public List<String> problems(Journal.Entry entry) {
    List<String> problems = new ArrayList<>(requestProblems(entry.method(), entry.params()));
    if (entry.ok()) {
      problems.addAll(problems(resultOf(entry.method()), entry.result()));
    }
    return problems;
  }

  private static String resultOf(String method) {
    return RESULTS.entrySet().stream()
        .filter(known -> known.getKey().equalsIgnoreCase(method))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("True");
  }

  /** What is wrong with the parameters of a method, typed or, as in a form, all of them text. */
  public List<String> requestProblems(String method, JsonNode params) {
    if (!definitions.containsKey(method)) {
      return List.of("there is no method " + method);
    }
    boolean form = StreamSupport.stream(params.spliterator(), false).allMatch(JsonNode::isTextual);
    var request = JSON.createObjectNode();
    params
        .properties()
        .forEach(
            param ->
                request.set(param.getKey(), form ? typed(param.getValue()) : param.getValue()));
    request.remove("method");
    return problems(method, request);
  }

  /** A number, flag or structure written as text in a form; any other text stays one. */
  private static JsonNode typed(JsonNode text) {
    try {
      return text.asText().matches("true|false|-?\\d{1,18}|\\{.*}|\\[.*]")
          ? JSON.readTree(text.asText())
          : text;
    } catch (IOException e) {
      return text;
    }
  }

  /** What is wrong with a value that should be of a type, as the schema writes it. */
  public List<String> problems(String type, JsonNode value) {
    return check(type, value, type);
  }

  private List<String> check(String type, JsonNode value, String path) {
    if (type.startsWith(LIST)) {
      return checkList(type.substring(LIST.length()), value, path);
    }
    List<String> choices = List.of(type.split(" or |, | and ", -1));
    if (choices.size() > 1) {
      return checkAny(choices, value, path);
    }
    return switch (type) {
      case "Integer" -> unless(value.isIntegralNumber(), path, type, value);
      case "String" -> unless(value.isTextual(), path, type, value);
      case "Boolean" -> unless(value.isBoolean(), path, type, value);
      case "True" -> unless(value.isBoolean() && value.asBoolean(), path, type, value);
      case "Float" -> unless(value.isNumber(), path, type, value);
      case "InputFile" -> unless(value.asText().startsWith("attach://"), path, type, value);
      default -> checkObject(type, value, path);
    };
  }

  private List<String> checkList(String type, JsonNode value, String path) {
    List<String> problems = new ArrayList<>(unless(value.isArray(), path, LIST + type, value));
    for (int i = 0; i < value.size() && value.isArray(); i++) {
      problems.addAll(check(type, value.get(i), path + "[" + i + "]"));
    }
    return problems;
  }

  /** The problems with the choice that fits best. */
  private List<String> checkAny(List<String> choices, JsonNode value, String path) {
    return choices.stream()
        .map(choice -> check(choice, value, path))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private List<String> checkObject(String type, JsonNode value, String path) {
    Definition definition = definitions.get(type);
    if (definition == null) {
      return List.of(path + ": there is no type " + type);
    }
    if (!definition.members().isEmpty()) {
      return checkAny(definition.members(), value, path);
    }
    if (!value.isObject()) {
      return unless(false, path, type, value);
    }
    List<String> problems = new ArrayList<>();
    definition
        .fields()
        .forEach(
            (name, field) -> {
              if (value.has(name)) {
                problems.addAll(check(field.type(), value.get(name), path + "." + name));
              } else if (field.required()) {
                problems.add(path + ": lacks " + name);
              }
            });
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!definition.fields().containsKey(name)) {
                problems.add(path + ": has no field " + name);
              }
            });
    return problems;
  }

  private static List<String> unless(boolean fits, String path, String type, JsonNode value) {
    return fits ? List.of() : List.of(path + ": expected " + type + ", found " + value);
  }
}
