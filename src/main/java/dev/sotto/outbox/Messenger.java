package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;

/** The border to whatever carries messages. Calls block until the other side has answered. */
public interface Messenger {
  /** Sends a message and returns its id. */
  long send(ChatId chat, Letter.Words words) throws Refusal;

  /** Sends a file and returns the id of its message. */
  long send(ChatId chat, Letter.Enclosed enclosed) throws Refusal;

  /** Draws a file, sends it, and returns the id of its message. */
  long send(ChatId chat, Letter.Drawn drawn) throws Refusal;

  /** Changes a message. A message that already says so, or is gone, is no refusal. */
  void rewrite(ChatId chat, Letter.Rewrite rewrite) throws Refusal;

  void react(ChatId chat, Letter.Reaction reaction) throws Refusal;

  /** Answers a pressed button. An answer that comes too late is no refusal. */
  void answer(Letter.TapAnswer answer) throws Refusal;

  void leave(ChatId chat) throws Refusal;
}
