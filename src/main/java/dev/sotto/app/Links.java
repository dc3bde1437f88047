package dev.sotto.app;

import dev.sotto.core.circle.InviteCode;

/**
 * Links under which people reach this bot. Until Telegram has said what the bot is called, what
 * they carry can be typed just as well. Threads may share it.
 */
public final class Links {
  private volatile String bot = "";

  /**
   * Learns what the bot is called.
   *
   * @param username without the at sign
   */
  public void named(String username) {
    bot = username;
  }

  /** Returns what is passed on so that somebody comes in with a code. */
  String to(InviteCode code) {
    return bot.isEmpty()
        ? "/start " + code.letters()
        : "https://t.me/" + bot + "?start=" + code.letters();
  }
}
