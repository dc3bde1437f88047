package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;

/**
 * Words somebody wrote, wherever they stand in an update and whether or not the rest of it can be
 * read.
 *
 * @param chat where they stand
 * @param writer the private chat of whoever wrote them
 */
public record Said(ChatId chat, ChatId writer, PrivateText words) {
  /** Whether nobody else reads them there. */
  boolean isPrivate() {
    return chat.equals(writer);
  }
}
