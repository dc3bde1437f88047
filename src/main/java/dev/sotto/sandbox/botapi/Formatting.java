package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Entity;
import dev.sotto.sandbox.world.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads formatted text. */
final class Formatting {

  private Formatting() {}

  /**
   * Reads a text, its {@code parse_mode} and its entities.
   *
   * @param field the parameter with the text; missing means no words
   * @param entitiesField the parameter with the entities, which a parse mode makes void
   */
  static Words words(Fields in, String field, String entitiesField) throws Refusal {
    String raw = in.text(field).orElse("");
    Optional<String> mode = in.text("parse_mode").filter(named -> !named.isEmpty());
    List<Fields> listed = in.objects(entitiesField);
    if (mode.isEmpty()) {
      return entities(raw, listed).withFound();
    }
    if (!mode.get().equalsIgnoreCase("HTML")) {
      throw Refusal.badRequest("unsupported parse_mode in the sandbox, which reads HTML only");
    }
    return Html.parse(raw).withFound();
  }

  private static Words entities(String text, List<Fields> listed) throws Refusal {
    if (listed.isEmpty()) {
      return new Words(text.strip(), List.of());
    }
    List<Entity> entities = new ArrayList<>();
    for (Fields one : listed) {
      entities.add(entity(one, text.length()));
    }
    return new Words(text, entities);
  }

  private static Entity entity(Fields in, int textLength) throws Refusal {
    String type = Fields.required(in.text("type"), "entity type");
    Entity.Kind kind =
        Arrays.stream(Entity.Kind.values())
            .filter(known -> known.wireName().equals(type))
            .findFirst()
            .orElseThrow(
                () -> Refusal.badRequest("can't parse MessageEntity: unsupported type " + type));
    int offset = Fields.required(in.number("offset"), "entity offset");
    int length = Fields.required(in.number("length"), "entity length");
    Map<String, String> details = new TreeMap<>();
    for (String name : List.of("url", "language", "custom_emoji_id", "date_time_format")) {
      in.text(name).ifPresent(value -> details.put(name, value));
    }
    in.number("unix_time").ifPresent(value -> details.put("unix_time", value.toString()));
    in.end();
    if (offset < 0 || length < 1 || offset + length > textLength) {
      throw Refusal.badRequest("entity " + type + " lies outside the text");
    }
    return new Entity(kind, offset, length, details);
  }
}
