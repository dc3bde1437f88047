package dev.sotto.sandbox.world;

import java.util.Locale;

/**
 * What a bot in a group gets to see: commands meant for it, commands for nobody in particular while
 * it spoke last, and replies to it. Everything else is the group's own affair.
 */
record PrivacyMode(Person bot, Chat chat) {

  boolean lets(Message message) {
    return isReplyToBot(message) || isCommandForBot(message.text());
  }

  private boolean isReplyToBot(Message message) {
    Integer target = message.replyTo();
    return target != null
        && chat.message(target).filter(answered -> answered.from() == bot.id()).isPresent();
  }

  private boolean isCommandForBot(String text) {
    if (!text.startsWith("/")) {
      return false;
    }
    String command = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return command.contains("@") ? command.endsWith("@" + bot.username()) : botSpokeLast();
  }

  /** Of all bots; there is only one here. It has to have said something. */
  private boolean botSpokeLast() {
    return chat.backwards().anyMatch(message -> message.from() == bot.id());
  }
}
