package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Content;
import dev.sotto.sandbox.world.Markup;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Reaction;
import dev.sotto.sandbox.world.Tap;
import dev.sotto.sandbox.world.Words;
import dev.sotto.sandbox.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the bot changes about messages that are there already. */
record Changing(World world, Doors doors, Flood flood) {

  private static final Duration DELETABLE = Duration.ofDays(2);
  private static final int ANSWER = 200;

  JsonNode editMessageText(Fields in) throws Refusal {
    Words words = Formatting.words(in, "text", "entities");
    Sending.showsNoPreview(in);
    Limits.checkText(words);
    Edit edit = edit(in);
    if (edit.old().content().kind() != Content.Kind.TEXT) {
      throw Refusal.badRequest("there is no text in the message to edit");
    }
    return apply(edit, edit.old().content().saying(words));
  }

  JsonNode editMessageCaption(Fields in) throws Refusal {
    Words words = Formatting.words(in, "caption", "caption_entities");
    Limits.checkCaption(words);
    Edit edit = edit(in);
    if (!edit.old().content().kind().captioned()) {
      throw Refusal.badRequest("there is no caption in the message to edit");
    }
    return apply(edit, edit.old().content().saying(words));
  }

  JsonNode editMessageReplyMarkup(Fields in) throws Refusal {
    Edit edit = edit(in);
    return apply(edit, edit.old().content());
  }

  /** A message as it stands and the keyboard it is to have. */
  private record Edit(Chat chat, Message old, Markup markup) {}

  private Edit edit(Fields in) throws Refusal {
    Chat chat = doors.chat(in);
    int id = Fields.required(in.number("message_id"), "message_id");
    Markup markup = Keyboards.inline(in);
    in.end();
    Doors.checkOpen(chat);
    Message old = Doors.message(chat, id, "edit");
    if (old.from() != world.bot().id() || !old.markup().editable()) {
      throw Refusal.badRequest("message can't be edited");
    }
    return new Edit(chat, old, markup);
  }

  /** Changing the keyboard alone leaves no "edited" mark, as with Telegram. */
  private JsonNode apply(Edit edit, Content content) throws Refusal {
    boolean sameContent = edit.old.content().equals(content);
    if (sameContent && edit.old.markup().equals(edit.markup)) {
      throw Refusal.badRequest(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    flood.admit(edit.chat, world.clock().instant());
    Message edited = sameContent ? edit.old : edit.old.edited(content, world.clock().instant());
    return world.wire().message(world.show(edited.withMarkup(edit.markup)));
  }

  JsonNode deleteMessage(Fields in) throws Refusal {
    Chat chat = doors.chat(in);
    int id = Fields.required(in.number("message_id"), "message_id");
    in.end();
    Doors.checkOpen(chat);
    Message message = Doors.message(chat, id, "delete");
    boolean others = !chat.isPrivate() && message.from() != world.bot().id();
    if (others || world.clock().instant().isAfter(message.sent().plus(DELETABLE))) {
      throw Refusal.badRequest("message can't be deleted");
    }
    world.remove(message);
    return BooleanNode.TRUE;
  }

  JsonNode setMessageReaction(Fields in) throws Refusal {
    Chat chat = doors.chat(in);
    int id = Fields.required(in.number("message_id"), "message_id");
    List<Fields> listed = in.objects("reaction");
    in.flag("is_big");
    in.end();
    if (listed.size() > 1) {
      throw Refusal.badRequest("REACTIONS_TOO_MANY");
    }
    Optional<String> emoji =
        listed.isEmpty() ? Optional.empty() : Optional.of(reaction(listed.get(0)));
    Doors.checkOpen(chat);
    Message message = Doors.message(chat, id, "react");
    long bot = world.bot().id();
    world.show(
        emoji.map(put -> message.reacted(new Reaction(bot, put))).orElse(message.unreacted(bot)));
    return BooleanNode.TRUE;
  }

  private static String reaction(Fields in) throws Refusal {
    String type = in.text("type").orElse("");
    String emoji = in.text("emoji").orElse("").replace("\uFE0F", "");
    in.end();
    if (!type.equals("emoji") || !Reaction.allows(emoji)) {
      throw Refusal.badRequest("REACTION_INVALID");
    }
    return emoji;
  }

  JsonNode answerCallbackQuery(Fields in) throws Refusal {
    String id = Fields.required(in.text("callback_query_id"), "callback_query_id");
    String text = in.text("text").orElse("");
    boolean alert = in.isSet("show_alert");
    in.number("cache_time");
    in.end();
    if (text.length() > ANSWER) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    if (world.answer(id, new Tap.Answer(text, alert)).isEmpty()) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    return BooleanNode.TRUE;
  }
}
