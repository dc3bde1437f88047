package dev.sotto.sandbox.world;

import java.util.Set;

/**
 * An emoji somebody put on a message.
 *
 * @param by the id of the person, or of the bot
 */
public record Reaction(long by, String emoji) {

  /** The only emoji Telegram takes as a reaction. */
  private static final Set<String> ALLOWED =
      Set.of(
          """
          ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮
          💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡
          🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻
          👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿
          🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"""
              .strip()
              .split("\\s+"));

  /** Whether Telegram takes this emoji as a reaction. */
  public static boolean allows(String emoji) {
    return ALLOWED.contains(emoji);
  }
}
