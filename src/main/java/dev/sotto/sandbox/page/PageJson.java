package dev.sotto.sandbox.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.companions.Companions;
import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Entity;
import dev.sotto.sandbox.world.FileNote;
import dev.sotto.sandbox.world.Markup;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.World;
import java.util.List;
import java.util.Locale;

/**
 * Writes what the page shows. Instants are ISO 8601 in UTC; the browser puts them into its own
 * zone.
 */
final class PageJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final World world;
  private final Companions companions;
  private final boolean kept;

  /**
   * Writes about a world.
   *
   * @param kept whether it outlives the sandbox, which the page is honest about
   */
  PageJson(World world, Companions companions, boolean kept) {
    this.world = world;
    this.companions = companions;
    this.kept = kept;
  }

  /** Everything around the messages: who is there, their chats, and the clock. */
  ObjectNode state() {
    ObjectNode json = JSON.objectNode();
    json.set("bot", person(world.bot()));
    json.put("kept", kept).set("clock", clock());
    ArrayNode people = json.putArray("people");
    world.people().forEach(person -> people.add(person(person)));
    ArrayNode chats = json.putArray("chats");
    world.chats().forEach(chat -> chats.add(header(chat)));
    return json;
  }

  ObjectNode clock() {
    return JSON.objectNode()
        .put("now", world.clock().instant().toString())
        .put("ticking", world.clock().ticking());
  }

  private static ObjectNode person(Person person) {
    return JSON.objectNode()
        .put("id", person.id())
        .put("name", person.name())
        .put("username", person.username());
  }

  /** A chat as the list shows it. */
  ObjectNode header(Chat chat) {
    ObjectNode json =
        JSON.objectNode()
            .put("id", chat.id())
            .put("title", chat.title())
            .put("private", chat.isPrivate())
            .put("companion", companions.has(chat.id()))
            .put("standing", lower(chat.standing()));
    ArrayNode members = json.putArray("members");
    chat.members().forEach(members::add);
    chat.last().ifPresent(last -> json.set("last", message(last)));
    return json;
  }

  /** A chat with its messages and the commands offered in it. */
  ObjectNode chat(Chat chat) {
    ObjectNode json = header(chat);
    ArrayNode messages = json.putArray("messages");
    chat.messages().forEach(message -> messages.add(message(message)));
    ArrayNode commands = json.putArray("commands");
    world
        .commands()
        .offeredIn(chat, "en")
        .forEach(
            one ->
                commands
                    .addObject()
                    .put("command", one.command())
                    .put("description", one.description()));
    return json;
  }

  ObjectNode message(Message message) {
    ObjectNode json =
        JSON.objectNode()
            .put("id", message.id())
            .put("chat", message.chat())
            .put("from", message.from())
            .put("name", world.person(message.from()).map(Person::name).orElse(""))
            .put("bot", message.from() == world.bot().id())
            .put("sent", message.sent().toString())
            .put("edited", message.edited() != null)
            .put("kind", lower(message.content().kind()))
            .put("silent", message.silent())
            .put("protected", message.isProtected())
            .put("taken", world.updates().took(message.chat(), message.id()))
            .put("text", message.text());
    entities(json, message.content().words().entities());
    if (!message.content().file().equals(FileNote.NONE)) {
      json.set("file", file(message.content().file()));
    }
    json.set("markup", markup(message.markup()));
    reply(json, message);
    ArrayNode reactions = json.putArray("reactions");
    message
        .reactions()
        .forEach(one -> reactions.addObject().put("by", one.by()).put("emoji", one.emoji()));
    return json;
  }

  private static void entities(ObjectNode json, List<Entity> entities) {
    ArrayNode array = json.putArray("entities");
    for (Entity entity : entities) {
      ObjectNode one =
          array
              .addObject()
              .put("kind", entity.kind().wireName())
              .put("offset", entity.offset())
              .put("length", entity.length());
      entity.details().forEach(one::put);
    }
  }

  private static ObjectNode file(FileNote file) {
    return JSON.objectNode()
        .put("url", "/sandbox/files/" + file.id())
        .put("name", file.name())
        .put("size", file.size())
        .put("width", file.width())
        .put("height", file.height())
        .put("seconds", file.seconds());
  }

  private static ObjectNode markup(Markup markup) {
    ObjectNode json =
        JSON.objectNode()
            .put("kind", lower(markup.kind()))
            .put("placeholder", markup.placeholder())
            .put("oneTime", markup.oneTime());
    ArrayNode rows = json.putArray("rows");
    for (List<Button> row : markup.rows()) {
      ArrayNode buttons = rows.addArray();
      for (Button button : row) {
        buttons
            .addObject()
            .put("label", button.label())
            .put("does", lower(button.purpose()))
            .put("value", button.purpose() == Button.Purpose.CALL ? "" : button.value())
            .put("style", button.style());
      }
    }
    return json;
  }

  private void reply(ObjectNode json, Message message) {
    Integer replyTo = message.replyTo();
    if (replyTo == null) {
      return;
    }
    world
        .chat(message.chat())
        .flatMap(chat -> chat.message(replyTo))
        .ifPresent(
            answered ->
                json.putObject("reply")
                    .put("id", answered.id())
                    .put("name", world.person(answered.from()).map(Person::name).orElse(""))
                    .put("kind", lower(answered.content().kind()))
                    .put("text", answered.text()));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
