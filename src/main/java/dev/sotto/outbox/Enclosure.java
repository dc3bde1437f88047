package dev.sotto.outbox;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that goes with a letter. Nobody changes the bytes once they are in here; it tells its name
 * and its size, and never what is in it.
 *
 * @param name as the person sees it, with its ending
 */
@SuppressWarnings("ArrayRecordComponent") // equal bytes are equal here, and nothing prints them
public record Enclosure(Kind kind, String name, byte[] bytes) {
  /** How it is shown in the chat. */
  public enum Kind {
    /** Seen at once; the far side may make it smaller. */
    PICTURE,
    /** To be opened or kept; stays as it is, byte for byte. */
    DOCUMENT
  }

  public static Enclosure picture(String name, byte[] png) {
    return new Enclosure(Kind.PICTURE, name, png);
  }

  public static Enclosure document(String name, byte[] bytes) {
    return new Enclosure(Kind.DOCUMENT, name, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Enclosure that
        && kind == that.kind
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, name, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return kind + " " + name + ", " + bytes.length + " bytes";
  }
}
