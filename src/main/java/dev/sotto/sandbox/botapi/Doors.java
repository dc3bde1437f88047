package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.World;
import java.util.Optional;

/**
 * Finds the chat or message a request is about, and refuses as Telegram does when the bot has no
 * business there.
 */
record Doors(World world) {

  /** The chat named by {@code chat_id}. */
  Chat chat(Fields in) throws Refusal {
    long id = Fields.required(in.id("chat_id"), "chat_id");
    return world.chat(id).orElseThrow(() -> Refusal.badRequest("chat not found"));
  }

  /** Refuses unless the bot may write in that chat. */
  static void checkOpen(Chat chat) throws Refusal {
    boolean alone = chat.isPrivate();
    switch (chat.standing()) {
      case OPEN -> {}
      case NOT_STARTED ->
          throw Refusal.forbidden(
              alone
                  ? "bot can't initiate conversation with a user"
                  : "bot is not a member of the group chat");
      case SHUT ->
          throw Refusal.forbidden(
              alone ? "bot was blocked by the user" : "bot was kicked from the group chat");
      case LEFT -> throw Refusal.forbidden("bot is not a member of the group chat");
    }
  }

  /** The message named by {@code message_id}, to be changed by the bot. */
  static Message message(Chat chat, int id, String purpose) throws Refusal {
    return chat.message(id)
        .orElseThrow(() -> Refusal.badRequest("message to " + purpose + " not found"));
  }

  /** The message a new one answers, from {@code reply_parameters}; empty when it answers none. */
  Optional<Integer> replyTo(Fields in, Chat chat) throws Refusal {
    Optional<Fields> object = in.object("reply_parameters");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Fields reply = object.get();
    int id = Fields.required(reply.number("message_id"), "message_id of reply_parameters");
    Optional<Long> otherChat = reply.id("chat_id");
    boolean optional = reply.isSet("allow_sending_without_reply");
    reply.end();
    if (otherChat.isPresent() && otherChat.get() != chat.id()) {
      throw Refusal.badRequest("the sandbox answers within one chat only");
    }
    if (chat.message(id).isPresent()) {
      return Optional.of(id);
    }
    if (optional) {
      return Optional.empty();
    }
    throw Refusal.badRequest("message to be replied not found");
  }
}
