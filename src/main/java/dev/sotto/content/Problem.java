package dev.sotto.content;

/**
 * One thing that is wrong in {@code config/}.
 *
 * @param file the file within {@code config/}, such as {@code en/lines.yaml}
 * @param line where it is, counted from 1; 0 when it is about the file as a whole
 * @param key what it is about; empty when it is about the file as a whole
 * @param text what is wrong, worded to follow the key
 */
public record Problem(String file, int line, String key, String text) {

  /** The problem in one line: {@code en/lines.yaml:12 LOOK_IN_AT lacks {time}}. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return key.isEmpty() ? place + " " + text : place + " " + key + " " + text;
  }
}
