package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.time.Instant;

/** One thing that came in, free of Telegram's types. */
public sealed interface Incoming {
  ChatId chat();

  /** Hands itself to the one that deals with its kind. */
  void handTo(Desk desk);

  /** Whether it comes from one person alone. */
  default boolean isPrivate() {
    return true;
  }

  /** Someone who deals with everything that can come in; a new kind does not compile without. */
  interface Desk {
    void text(Text text);

    void medium(Medium medium);

    void press(Press press);

    void block(Block block);

    void group(Group group);
  }

  /** No message. Telegram's own ids start at 1. */
  long NO_MESSAGE = 0;

  /**
   * Words a person typed.
   *
   * @param sentAt when Telegram took them, before any correction; it may be long ago
   * @param repliesTo the message they reply to, or {@link #NO_MESSAGE}
   */
  record Text(
      ChatId chat,
      long messageId,
      PrivateText words,
      long repliesTo,
      Freshness freshness,
      Instant sentAt,
      String language)
      implements Incoming {
    @Override
    public void handTo(Desk desk) {
      desk.text(this);
    }
  }

  /** Whether words are new or a correction of a message sent before. */
  enum Freshness {
    NEW,
    EDITED
  }

  /** Something other than words: a sticker, a voice note, a photo. Its content is never fetched. */
  record Medium(ChatId chat, long messageId, PrivateText caption, long repliesTo, Instant sentAt)
      implements Incoming {
    @Override
    public void handTo(Desk desk) {
      desk.medium(this);
    }
  }

  /** A pressed button. The code is whatever the client sent: nothing in it may be believed. */
  record Press(ChatId chat, String callbackId, long messageId, String code) implements Incoming {
    @Override
    public void handTo(Desk desk) {
      desk.press(this);
    }
  }

  /** The person blocked the bot, or took that back. */
  record Block(ChatId chat, Direction direction) implements Incoming {
    @Override
    public void handTo(Desk desk) {
      desk.block(this);
    }
  }

  /** Which way a block went. */
  enum Direction {
    BLOCKED,
    UNBLOCKED
  }

  /** Anything that happened in a chat of several people. */
  record Group(ChatId chat, Presence presence) implements Incoming {
    @Override
    public boolean isPrivate() {
      return false;
    }

    @Override
    public void handTo(Desk desk) {
      desk.group(this);
    }
  }

  /** Whether the bot is still in the group. */
  enum Presence {
    INSIDE,
    GONE
  }
}
