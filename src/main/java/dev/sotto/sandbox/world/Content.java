package dev.sotto.sandbox.world;

/**
 * What a message is made of.
 *
 * @param words the text, the caption, or for a sticker its emoji
 * @param file what is attached; {@link FileNote#NONE} for texts and service messages
 */
public record Content(Kind kind, Words words, FileNote file) {

  /** Every kind of message the sandbox can hold. */
  public enum Kind {
    TEXT,
    PHOTO,
    DOCUMENT,
    STICKER,
    VOICE,
    BOT_JOINED,
    BOT_LEFT;

    /** Whether the words are a caption, which may be missing and is at most 1024 long. */
    public boolean captioned() {
      return this == PHOTO || this == DOCUMENT || this == VOICE;
    }
  }

  public static Content text(Words words) {
    return new Content(Kind.TEXT, words, FileNote.NONE);
  }

  public static Content of(Kind kind, FileNote file, Words words) {
    return new Content(kind, words, file);
  }

  /** A note about a change of the group itself, which nobody wrote. */
  public static Content service(Kind kind) {
    return new Content(kind, Words.NONE, FileNote.NONE);
  }

  /** The same content with other words. */
  public Content saying(Words other) {
    return new Content(kind, other, file);
  }
}
