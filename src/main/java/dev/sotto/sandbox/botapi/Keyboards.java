package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Markup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads keyboards. */
final class Keyboards {

  private static final int BUTTONS = 100;
  private static final int DATA_BYTES = 64;
  private static final List<String> STYLES = List.of("danger", "success", "primary");

  private Keyboards() {}

  /** Any {@code reply_markup}. */
  static Markup any(Fields in) throws Refusal {
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
  static Markup inline(Fields in) throws Refusal {
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
      String text = Fields.required(copied.get().text("text"), "copy_text");
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
}
