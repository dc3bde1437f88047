package dev.sotto.telegram;

import dev.sotto.app.Incoming;
import dev.sotto.app.Incoming.Block;
import dev.sotto.app.Incoming.Direction;
import dev.sotto.app.Incoming.Freshness;
import dev.sotto.app.Incoming.Group;
import dev.sotto.app.Incoming.Medium;
import dev.sotto.app.Incoming.Presence;
import dev.sotto.app.Incoming.Press;
import dev.sotto.app.Incoming.Text;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one update. Looks only at what matters here: the library's types fail as a whole when any
 * field is new to them, and somebody's words must not depend on a sticker's.
 */
public final class Parser {
  private static final Set<String> MEDIA =
      Set.of(
          "animation",
          "audio",
          "checklist",
          "contact",
          "dice",
          "document",
          "game",
          "live_photo",
          "location",
          "paid_media",
          "photo",
          "poll",
          "rich_message",
          "sticker",
          "story",
          "venue",
          "video",
          "video_note",
          "voice");

  private static final Set<String> OUTSIDE = Set.of("left", "kicked");

  /**
   * Returns what an update says; empty if it says nothing to this bot.
   *
   * @throws Unreadable if it is not what the Bot API promises
   */
  public Optional<Incoming> parse(String json) {
    Part update = Part.ofUpdate(json);
    if (update.has("message")) {
      return message(update.part("message"), Freshness.NEW);
    }
    if (update.has("edited_message")) {
      return message(update.part("edited_message"), Freshness.EDITED);
    }
    if (update.has("callback_query")) {
      return press(update.part("callback_query"));
    }
    if (update.has("my_chat_member")) {
      return membership(update.part("my_chat_member"));
    }
    return Optional.empty();
  }

  private static Optional<Incoming> message(Part message, Freshness freshness) {
    Part chat = message.part("chat");
    if (!isPrivate(chat)) {
      return Optional.of(new Group(id(chat), Presence.INSIDE));
    }
    if (isFromBot(message)) {
      return Optional.empty();
    }
    if (message.has("text")) {
      return Optional.of(text(message, message.text("text"), freshness));
    }
    if (!message.hasAny(MEDIA)) {
      return Optional.empty();
    }
    return switch (freshness) {
      case NEW -> Optional.of(medium(message));
      case EDITED -> editedCaption(message);
    };
  }

  /** A location that moves is edited all the time and says nothing; a caption may say much. */
  private static Optional<Incoming> editedCaption(Part message) {
    return message.text("caption").isBlank()
        ? Optional.empty()
        : Optional.of(text(message, message.text("caption"), Freshness.EDITED));
  }

  private static Text text(Part message, String words, Freshness freshness) {
    return new Text(
        id(message.part("chat")),
        message.number("message_id"),
        new PrivateText(words),
        repliesTo(message),
        freshness,
        sentAt(message),
        message.has("from") ? message.part("from").text("language_code") : "");
  }

  private static Medium medium(Part message) {
    return new Medium(
        id(message.part("chat")),
        message.number("message_id"),
        new PrivateText(message.text("caption")),
        repliesTo(message),
        sentAt(message));
  }

  /**
   * A message the button is on may be too old to be shown: then only chat and id are left of it.
   */
  private static Optional<Incoming> press(Part query) {
    if (!query.has("message") || !query.has("data") || isFromBot(query)) {
      return Optional.empty();
    }
    Part message = query.part("message");
    Part chat = message.part("chat");
    if (!isPrivate(chat)) {
      return Optional.of(new Group(id(chat), Presence.INSIDE));
    }
    ChatId presser = query.has("from") ? id(query.part("from")) : id(chat);
    return Optional.of(
        new Press(presser, query.text("id"), message.number("message_id"), query.text("data")));
  }

  private static Optional<Incoming> membership(Part change) {
    Part chat = change.part("chat");
    String status = change.part("new_chat_member").text("status");
    if (!isPrivate(chat)) {
      Presence presence = OUTSIDE.contains(status) ? Presence.GONE : Presence.INSIDE;
      return Optional.of(new Group(id(chat), presence));
    }
    return switch (status) {
      case "kicked" -> Optional.of(new Block(id(chat), Direction.BLOCKED));
      case "member" -> Optional.of(new Block(id(chat), Direction.UNBLOCKED));
      default -> Optional.empty();
    };
  }

  private static boolean isPrivate(Part chat) {
    return chat.text("type").equals("private");
  }

  private static boolean isFromBot(Part sent) {
    return sent.has("from") && sent.part("from").flag("is_bot");
  }

  private static ChatId id(Part chatOrUser) {
    return new ChatId(chatOrUser.number("id"));
  }

  private static long repliesTo(Part message) {
    return message.has("reply_to_message")
        ? message.part("reply_to_message").number("message_id")
        : Incoming.NO_MESSAGE;
  }

  private static Instant sentAt(Part message) {
    return Instant.ofEpochSecond(message.number("date"));
  }
}
