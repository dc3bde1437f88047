package dev.sotto.core.person;

import java.util.regex.Pattern;

/** Words a person typed. They show themselves only to code that asks for {@link #words()}. */
public record PrivateText(String words) {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\s]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD]");

  /** Nothing was said. */
  public static final PrivateText NONE = new PrivateText("");

  public boolean isBlank() {
    return words.isBlank();
  }

  /**
   * Returns the same words on one line and without what cannot be seen: control characters,
   * zero-width characters, and marks that turn the direction of everything after them.
   */
  public PrivateText tidied() {
    return new PrivateText(INVISIBLE.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip());
  }

  /** Tells only the length, so that logs and failures quote nobody. */
  @Override
  public String toString() {
    return "PrivateText[" + words.length() + " chars]";
  }
}
