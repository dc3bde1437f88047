package dev.sotto.sandbox.world;

/**
 * What is known about a stored file; the bytes stay in {@link StoredFiles}.
 *
 * @param size in bytes
 * @param width in pixels, 0 when it is no picture
 * @param height in pixels, 0 when it is no picture
 * @param seconds how long it plays, 0 when it does not
 */
public record FileNote(
    String id, String name, String mime, int size, int width, int height, int seconds) {

  /** No file. */
  public static final FileNote NONE = new FileNote("", "", "", 0, 0, 0, 0);

  /** The id that stays the same for the same bytes. */
  public String uniqueId() {
    return "u" + id;
  }

  /** Where it can be downloaded, below {@code /file/bot<token>/}. */
  public String path() {
    return "files/" + id;
  }
}
