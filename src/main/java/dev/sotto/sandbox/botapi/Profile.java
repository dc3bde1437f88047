package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sotto.sandbox.world.Commands;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bot says about itself. */
record Profile(World world) {

  private static final int COMMANDS = 100;

  JsonNode getMe(Fields in) throws Refusal {
    in.end();
    return world
        .wire()
        .user(world.bot())
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false);
  }

  JsonNode setMyCommands(Fields in) throws Refusal {
    List<Commands.Command> commands = new ArrayList<>();
    for (Fields one : in.objects("commands")) {
      commands.add(command(one));
    }
    Commands.Audience audience = audience(in);
    in.end();
    if (commands.size() > COMMANDS) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    world.commands().publish(audience, commands);
    world.tell(new Happening.CommandsChanged());
    return BooleanNode.TRUE;
  }

  private static Commands.Command command(Fields in) throws Refusal {
    String command = in.text("command").orElse("");
    String description = in.text("description").orElse("");
    in.end();
    if (!command.matches("/?[a-z0-9_]{1,32}")) {
      throw Refusal.badRequest("BOT_COMMAND_INVALID");
    }
    if (description.isBlank() || description.length() > 256) {
      throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }
    return new Commands.Command(command.replace("/", ""), description);
  }

  JsonNode getMyCommands(Fields in) throws Refusal {
    Commands.Audience audience = audience(in);
    in.end();
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Commands.Command one : world.commands().of(audience)) {
      list.addObject().put("command", one.command()).put("description", one.description());
    }
    return list;
  }

  JsonNode deleteMyCommands(Fields in) throws Refusal {
    Commands.Audience audience = audience(in);
    in.end();
    world.commands().withdraw(audience);
    world.tell(new Happening.CommandsChanged());
    return BooleanNode.TRUE;
  }

  private static Commands.Audience audience(Fields in) throws Refusal {
    String language = in.text("language_code").orElse("");
    if (!language.matches("([a-z]{2})?")) {
      throw Refusal.badRequest("BOT_COMMAND_LANG_CODE_INVALID");
    }
    Optional<Fields> scope = in.object("scope");
    return new Commands.Audience(scope.isPresent() ? scope(scope.get()) : "default", language);
  }

  private static String scope(Fields in) throws Refusal {
    String type = in.text("type").orElse("");
    String scope =
        switch (type) {
          case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type;
          case "chat", "chat_administrators" ->
              type + ":" + Fields.required(in.id("chat_id"), "chat_id");
          case "chat_member" ->
              type
                  + ":"
                  + Fields.required(in.id("chat_id"), "chat_id")
                  + ":"
                  + Fields.required(in.id("user_id"), "user_id");
          default ->
              throw Refusal.badRequest("can't parse BotCommandScope: unsupported type specified");
        };
    in.end();
    return scope;
  }

  JsonNode setMyDescription(Fields in) throws Refusal {
    return accept(in, "description", 512);
  }

  JsonNode setMyShortDescription(Fields in) throws Refusal {
    return accept(in, "short_description", 120);
  }

  private static JsonNode accept(Fields in, String field, int longest) throws Refusal {
    String text = in.text(field).orElse("");
    in.text("language_code");
    in.end();
    if (text.length() > longest) {
      throw Refusal.badRequest("BOT_DESCRIPTION_TOO_LONG");
    }
    return BooleanNode.TRUE;
  }
}
