package dev.sotto.core.person;

/** Where a person stands with the bot. */
public enum Standing {
  /** They wrote, and have not consented yet. Nothing is asked of them but that. */
  GUEST,
  /** They consented; nudges may go out. */
  PRESENT,
  /** They said stop. Nothing goes out until they come back by themselves. */
  STOPPED,
  /** Telegram says they blocked the bot. Nothing goes out until they write. */
  AWAY
}
