package dev.sotto.core.person;

/** Words a person typed. They show themselves only to code that asks for {@link #words()}. */
public record PrivateText(String words) {
  /** Nothing was said. */
  public static final PrivateText NONE = new PrivateText("");

  public boolean isBlank() {
    return words.isBlank();
  }

  /** Tells only the length, so that logs and failures quote nobody. */
  @Override
  public String toString() {
    return "PrivateText[" + words.length() + " chars]";
  }
}
