package dev.sotto.sandbox.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes what the world holds in the JSON of Telegram's Bot API. */
public final class Wire {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final World world;

  Wire(World world) {
    this.world = world;
  }

  /** A {@code User}. */
  public ObjectNode user(Person person) {
    ObjectNode user =
        JSON.objectNode()
            .put("id", person.id())
            .put("is_bot", person.equals(world.bot()))
            .put("first_name", person.name())
            .put("username", person.username());
    return person.equals(world.bot()) ? user : user.put("language_code", person.language());
  }

  /** A {@code Chat}. */
  public ObjectNode chat(Chat chat) {
    ObjectNode json = JSON.objectNode().put("id", chat.id());
    if (!chat.isPrivate()) {
      return json.put("title", chat.title()).put("type", "group");
    }
    json.put("first_name", chat.title());
    world.person(chat.id()).ifPresent(person -> json.put("username", person.username()));
    return json.put("type", "private");
  }

  /** A {@code Message}, with the message it answers. */
  public ObjectNode message(Message message) {
    ObjectNode json = withoutReply(message);
    Integer replyTo = message.replyTo();
    if (replyTo != null) {
      world
          .chat(message.chat())
          .flatMap(chat -> chat.message(replyTo))
          .ifPresent(answered -> json.set("reply_to_message", withoutReply(answered)));
    }
    return json;
  }

  private ObjectNode withoutReply(Message message) {
    ObjectNode json = JSON.objectNode().put("message_id", message.id());
    world.person(message.from()).ifPresent(person -> json.set("from", user(person)));
    world.chat(message.chat()).ifPresent(chat -> json.set("chat", chat(chat)));
    json.put("date", message.sent().getEpochSecond());
    if (message.edited() != null) {
      json.put("edit_date", message.edited().getEpochSecond());
    }
    if (message.isProtected()) {
      json.put("has_protected_content", true);
    }
    content(json, message.content());
    if (message.manners().contains(Message.Manner.WITHOUT_PREVIEW)) {
      json.putObject("link_preview_options").put("is_disabled", true);
    }
    if (message.markup().kind() == Markup.Kind.INLINE) {
      json.set("reply_markup", keyboard(message.markup()));
    }
    return json;
  }

  private void content(ObjectNode json, Content content) {
    FileNote file = content.file();
    switch (content.kind()) {
      case TEXT -> words(json, "text", "entities", content.words());
      case BOT_JOINED -> json.putArray("new_chat_members").add(user(world.bot()));
      case BOT_LEFT -> json.set("left_chat_member", user(world.bot()));
      case PHOTO -> json.putArray("photo").add(measured(file));
      case DOCUMENT -> json.set("document", typed(file).put("file_name", file.name()));
      case VOICE -> json.set("voice", typed(file).put("duration", file.seconds()));
      case STICKER -> json.set("sticker", sticker(file, content.words().text()));
    }
    if (content.kind().captioned() && !content.words().isEmpty()) {
      words(json, "caption", "caption_entities", content.words());
    }
  }

  private static void words(ObjectNode json, String textField, String entitiesField, Words words) {
    json.put(textField, words.text());
    if (!words.entities().isEmpty()) {
      ArrayNode entities = json.putArray(entitiesField);
      words.entities().forEach(entity -> entities.add(entity(entity)));
    }
  }

  /** A {@code MessageEntity}. */
  private static ObjectNode entity(Entity entity) {
    ObjectNode json =
        JSON.objectNode()
            .put("offset", entity.offset())
            .put("length", entity.length())
            .put("type", entity.kind().wireName());
    entity
        .details()
        .forEach(
            (name, value) -> {
              if (name.equals("unix_time")) {
                json.put(name, Long.parseLong(value));
              } else {
                json.put(name, value);
              }
            });
    return json;
  }

  /** A {@code File}, as {@code getFile} answers. */
  public ObjectNode file(FileNote file) {
    return identified(file).put("file_path", file.path());
  }

  private static ObjectNode identified(FileNote file) {
    return JSON.objectNode()
        .put("file_id", file.id())
        .put("file_unique_id", file.uniqueId())
        .put("file_size", file.size());
  }

  private static ObjectNode typed(FileNote file) {
    return identified(file).put("mime_type", file.mime());
  }

  private static ObjectNode measured(FileNote file) {
    return identified(file).put("width", file.width()).put("height", file.height());
  }

  private static ObjectNode sticker(FileNote file, String emoji) {
    return identified(file)
        .put("width", 512)
        .put("height", 512)
        .put("type", "regular")
        .put("is_animated", false)
        .put("is_video", false)
        .put("emoji", emoji);
  }

  /** An {@code InlineKeyboardMarkup}. */
  private static ObjectNode keyboard(Markup markup) {
    ObjectNode json = JSON.objectNode();
    ArrayNode rows = json.putArray("inline_keyboard");
    for (List<Button> row : markup.rows()) {
      ArrayNode buttons = rows.addArray();
      row.forEach(button -> buttons.add(button(button)));
    }
    return json;
  }

  private static ObjectNode button(Button button) {
    ObjectNode json = JSON.objectNode().put("text", button.label());
    switch (button.purpose()) {
      case CALL -> json.put("callback_data", button.value());
      case OPEN -> json.put("url", button.value());
      case COPY -> json.putObject("copy_text").put("text", button.value());
      case SAY -> {}
    }
    return button.style().isEmpty() ? json : json.put("style", button.style());
  }

  /** A {@code CallbackQuery}; a message that is gone is an {@code InaccessibleMessage}. */
  ObjectNode callbackQuery(Tap tap) {
    Chat chat = world.chat(tap.chat()).orElseThrow();
    ObjectNode json = JSON.objectNode().put("id", tap.id());
    world.person(tap.person()).ifPresent(person -> json.set("from", user(person)));
    json.set(
        "message",
        chat.message(tap.message()).map(this::message).orElseGet(() -> gone(chat, tap.message())));
    return json.put("chat_instance", Long.toString(tap.chat() * 31)).put("data", tap.data());
  }

  private ObjectNode gone(Chat chat, int message) {
    ObjectNode json = JSON.objectNode();
    json.set("chat", chat(chat));
    return json.put("message_id", message).put("date", 0);
  }

  /** A {@code ChatMemberUpdated} about the bot itself, after the chat's standing changed. */
  ObjectNode botChanged(Person by, Chat chat, Chat.Standing before) {
    ObjectNode json = JSON.objectNode();
    json.set("chat", chat(chat));
    json.set("from", user(by));
    json.put("date", world.clock().instant().getEpochSecond());
    json.set("old_chat_member", botAs(before));
    json.set("new_chat_member", botAs(chat.standing()));
    return json;
  }

  private ObjectNode botAs(Chat.Standing standing) {
    ObjectNode json = JSON.objectNode();
    json.set("user", user(world.bot()));
    return switch (standing) {
      case OPEN -> json.put("status", "member");
      case NOT_STARTED, LEFT -> json.put("status", "left");
      case SHUT -> json.put("status", "kicked").put("until_date", 0);
    };
  }

  /** A {@code MessageReactionUpdated}. */
  ObjectNode reactionChanged(Person by, Message before, Message after) {
    ObjectNode json = JSON.objectNode();
    world.chat(after.chat()).ifPresent(chat -> json.set("chat", chat(chat)));
    json.put("message_id", after.id());
    json.set("user", user(by));
    json.put("date", world.clock().instant().getEpochSecond());
    json.set("old_reaction", reactions(before, by));
    json.set("new_reaction", reactions(after, by));
    return json;
  }

  private static ArrayNode reactions(Message message, Person by) {
    ArrayNode json = JSON.arrayNode();
    message.reactions().stream()
        .filter(reaction -> reaction.by() == by.id())
        .forEach(reaction -> json.addObject().put("type", "emoji").put("emoji", reaction.emoji()));
    return json;
  }
}
