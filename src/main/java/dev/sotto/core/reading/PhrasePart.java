package dev.sotto.core.reading;

/**
 * One part of a phrase as it is written: {@code word} or {@code <group>}, and either in square
 * brackets when it may be left out.
 *
 * @param name the word, or the name of the group
 */
record PhrasePart(String name, boolean isGroup, boolean isOptional) {
  static PhrasePart of(String written) {
    boolean optional = isInside('[', written, ']');
    String plain = optional ? inside(written) : written;
    boolean group = isInside('<', plain, '>');
    return new PhrasePart(group ? inside(plain) : plain, group, optional);
  }

  private static boolean isInside(char opens, String written, char closes) {
    return written.length() > 2
        && written.charAt(0) == opens
        && written.charAt(written.length() - 1) == closes;
  }

  private static String inside(String written) {
    return written.substring(1, written.length() - 1);
  }
}
