package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Everything a chat left behind, in one file of ours. */
final class Traces {
  private static final List<String> ERASE =
      List.of(
          "DELETE FROM outbox WHERE chat = :chat AND created_at < :before",
          "DELETE FROM quarantine WHERE chat = :chat AND at < :before",
          "DELETE FROM person WHERE chat = :chat AND joined_at < :before");

  private final Handle handle;
  private final Vault vault;

  Traces(Handle handle, Vault vault) {
    this.handle = handle;
    this.vault = vault;
  }

  /**
   * Deletes the person, what belongs to them, and what is addressed to or came from their chat. The
   * caller holds the transaction.
   *
   * @param before an epoch millisecond; what came into being then or later stays, because the
   *     person may have come back
   */
  void erase(ChatId chat, long before) {
    for (byte[] sealed : vault.sealings(chat)) {
      for (String erase : ERASE) {
        handle.createUpdate(erase).bind("chat", sealed).bind("before", before).execute();
      }
    }
  }
}
