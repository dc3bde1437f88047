package dev.sotto.sandbox.world;

/**
 * A button of a keyboard.
 *
 * @param purpose what a press does
 * @param value what the press carries: callback data, an address, or the text to copy; empty for
 *     {@link Purpose#SAY}
 * @param style {@code danger}, {@code success}, {@code primary}, or empty
 */
public record Button(String label, Purpose purpose, String value, String style) {

  /** What a press does. */
  public enum Purpose {
    /** Sends the data to the bot, unseen in the chat. */
    CALL,
    /** Opens an address. */
    OPEN,
    /** Copies a text. */
    COPY,
    /** Says the label in the chat: the buttons of a reply keyboard. */
    SAY
  }
}
