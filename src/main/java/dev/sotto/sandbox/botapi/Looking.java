package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.World;

/** What the bot can look up about a chat or a file, and how it leaves. */
record Looking(World world, Doors doors) {

  JsonNode getChat(Fields in) throws Refusal {
    Chat chat = doors.chat(in);
    in.end();
    ObjectNode info =
        world.wire().chat(chat).put("accent_color_id", 0).put("max_reaction_count", 11);
    info.putObject("accepted_gift_types")
        .put("unlimited_gifts", false)
        .put("limited_gifts", false)
        .put("unique_gifts", false)
        .put("premium_subscription", false)
        .put("gifts_from_channels", false);
    return info;
  }

  JsonNode getFile(Fields in) throws Refusal {
    String id = Fields.required(in.text("file_id"), "file_id");
    in.end();
    return world
        .files()
        .find(id)
        .map(world.wire()::file)
        .orElseThrow(() -> Refusal.badRequest("invalid file_id"));
  }

  JsonNode leaveChat(Fields in) throws Refusal {
    Chat chat = doors.chat(in);
    in.end();
    if (chat.isPrivate()) {
      throw Refusal.badRequest("chat member status can't be changed in private chats");
    }
    Doors.checkOpen(chat);
    world.stand(chat, Chat.Standing.LEFT);
    return BooleanNode.TRUE;
  }
}
