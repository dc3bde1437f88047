package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Entity;
import dev.sotto.sandbox.world.Markup;
import dev.sotto.sandbox.world.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the parameters that several methods share: formatted text and keyboards. */
final class Reading {

  private static final int BUTTONS = 100;
  private static final int DATA_BYTES = 64;
  private static final List<String> STYLES = List.of("danger", "success", "primary");

  private Reading() {}

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
    String type = required(in.text("type"), "entity type");
    Entity.Kind kind =
        Arrays.stream(Entity.Kind.values())
            .filter(known -> known.wireName().equals(type))
            .findFirst()
            .orElseThrow(
                () -> Refusal.badRequest("can't parse MessageEntity: unsupported type " + type));
    int offset = required(in.number("offset"), "entity offset");
    int length = required(in.number("length"), "entity length");
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

  /** Any {@code reply_markup}. */
  static Markup anyMarkup(Fields in) throws Refusal {
    Optional<Fields> object = in.object("reply_markup");
    if (object.isEmpty() || object.get().has("inline_keyboard")) {
      return inline(object);
    }
    Fields markup = object.get();
    String placeholder = markup.text("input_field_placeholder").orElse("");
    boolean oneTime = markup.isSet("one_time_keyboard");
    markup.flag("resize_keyboard");
    markup.flag("is_persistent");
    markup.flag("selective");
    List<List<Button>> rows = rows(markup, "keyboard");
    Markup.Kind kind;
    if (!rows.isEmpty()) {
      kind = Markup.Kind.REPLY_KEYBOARD;
    } else if (markup.isSet("remove_keyboard")) {
      kind = Markup.Kind.REMOVE_KEYBOARD;
    } else if (markup.isSet("force_reply")) {
      kind = Markup.Kind.FORCE_REPLY;
    } else {
      throw Refusal.badRequest("can't parse reply keyboard markup JSON object");
    }
    markup.end();
    return new Markup(kind, rows, placeholder, oneTime);
  }

  /** The {@code reply_markup} of an edit, which can only be inline; missing means none. */
  static Markup inlineMarkup(Fields in) throws Refusal {
    return inline(in.object("reply_markup"));
  }

  private static Markup inline(Optional<Fields> object) throws Refusal {
    if (object.isEmpty()) {
      return Markup.NONE;
    }
    Markup markup = Markup.inline(rows(object.get(), "inline_keyboard"));
    object.get().end();
    return markup;
  }

  private static List<List<Button>> rows(Fields markup, String field) throws Refusal {
    List<List<Button>> rows = new ArrayList<>();
    int count = 0;
    for (var row : markup.list(field)) {
      List<Button> buttons = new ArrayList<>();
      for (var element : row) {
        buttons.add(
            element.isTextual()
                ? say(element.textValue(), "")
                : button(Fields.object("button", element), field));
        count++;
      }
      rows.add(buttons);
    }
    if (count > BUTTONS) {
      throw Refusal.badRequest("reply markup is too long");
    }
    return rows;
  }

  private static Button button(Fields in, String field) throws Refusal {
    String label = in.text("text").orElse("");
    if (label.isBlank()) {
      throw Refusal.badRequest(
          field.startsWith("inline")
              ? "inline keyboard button text must be non-empty"
              : "keyboard button text must be non-empty");
    }
    String style = in.text("style").orElse("");
    if (!style.isEmpty() && !STYLES.contains(style)) {
      throw Refusal.badRequest("button style must be one of " + STYLES);
    }
    Button button = field.equals("keyboard") ? say(label, style) : inlineButton(in, label, style);
    in.end();
    return button;
  }

  private static Button say(String label, String style) {
    return new Button(label, Button.Purpose.SAY, "", style);
  }

  private static Button inlineButton(Fields in, String label, String style) throws Refusal {
    List<Button> purposes = new ArrayList<>();
    in.text("callback_data")
        .ifPresent(data -> purposes.add(new Button(label, Button.Purpose.CALL, data, style)));
    in.text("url")
        .ifPresent(url -> purposes.add(new Button(label, Button.Purpose.OPEN, url, style)));
    Optional<Fields> copied = in.object("copy_text");
    if (copied.isPresent()) {
      String text = required(copied.get().text("text"), "copy_text");
      copied.get().end();
      purposes.add(new Button(label, Button.Purpose.COPY, text, style));
    }
    in.end();
    if (purposes.size() != 1) {
      throw Refusal.badRequest(
          purposes.isEmpty()
              ? "text buttons are unallowed in the inline keyboard"
              : "an inline button can do one thing only");
    }
    checkValue(purposes.get(0));
    return purposes.get(0);
  }

  private static void checkValue(Button button) throws Refusal {
    String value = button.value();
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    boolean right =
        switch (button.purpose()) {
          case CALL -> bytes >= 1 && bytes <= DATA_BYTES;
          case OPEN -> value.matches("(https?|tg)://\\S+");
          case COPY -> !value.isEmpty() && value.length() <= 256;
          case SAY -> true;
        };
    if (!right) {
      throw Refusal.badRequest(
          button.purpose() == Button.Purpose.OPEN
              ? "inline keyboard button URL '" + value + "' is invalid"
              : "BUTTON_DATA_INVALID");
    }
  }

  static <T> T required(Optional<T> value, String what) throws Refusal {
    return value.orElseThrow(() -> Refusal.badRequest(what + " is required"));
  }
}
