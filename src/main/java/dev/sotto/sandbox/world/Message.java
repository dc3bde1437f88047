package dev.sotto.sandbox.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message as it stands in the chat. Immutable: an edit is another {@code Message} of the same
 * id.
 *
 * @param id from one sequence for all private chats and groups, as Telegram does for a bot
 * @param from the id of the person or of the bot
 * @param edited when the words last changed; null while they never did
 * @param replyTo the id of the message it answers; null when it answers none
 * @param reactions at most one for each who reacted, oldest first
 */
public record Message(
    long chat,
    int id,
    long from,
    Instant sent,
    @Nullable Instant edited,
    Content content,
    Markup markup,
    @Nullable Integer replyTo,
    Set<Manner> manners,
    List<Reaction> reactions) {

  /** How a message was sent. */
  public enum Manner {
    /** Without a sound on the person's side. */
    SILENT,
    /** Cannot be forwarded or saved. */
    PROTECTED,
    /** Its links show no preview. */
    WITHOUT_PREVIEW
  }

  public Message {
    manners = Set.copyOf(manners);
    reactions = List.copyOf(reactions);
  }

  /** A message that was just sent, with nothing around its content. */
  public static Message sent(long chat, int id, long from, Instant at, Content content) {
    return new Message(chat, id, from, at, null, content, Markup.NONE, null, Set.of(), List.of());
  }

  public Message withMarkup(Markup other) {
    return new Message(chat, id, from, sent, edited, content, other, replyTo, manners, reactions);
  }

  public Message answering(@Nullable Integer message) {
    return new Message(chat, id, from, sent, edited, content, markup, message, manners, reactions);
  }

  public Message in(Set<Manner> other) {
    return new Message(chat, id, from, sent, edited, content, markup, replyTo, other, reactions);
  }

  /** The message after its words or attachment changed at {@code now}. */
  public Message edited(Content other, Instant now) {
    return new Message(chat, id, from, sent, now, other, markup, replyTo, manners, reactions);
  }

  /** The message after {@code reaction} replaced whatever its author had put there before. */
  public Message reacted(Reaction reaction) {
    List<Reaction> all = new ArrayList<>(unreacted(reaction.by()).reactions);
    all.add(reaction);
    return withReactions(all);
  }

  /** The message without any reaction of that person or bot. */
  public Message unreacted(long by) {
    return withReactions(reactions.stream().filter(reaction -> reaction.by() != by).toList());
  }

  private Message withReactions(List<Reaction> all) {
    return new Message(chat, id, from, sent, edited, content, markup, replyTo, manners, all);
  }

  /** The text or caption; empty when there is none. */
  public String text() {
    return content.words().text();
  }

  public boolean silent() {
    return manners.contains(Manner.SILENT);
  }

  public boolean isProtected() {
    return manners.contains(Manner.PROTECTED);
  }
}
