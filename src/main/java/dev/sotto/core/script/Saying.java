package dev.sotto.core.script;

import java.util.HashMap;
import java.util.Map;

/**
 * A line with what fills its placeholders. May hold private words, so it does not print them.
 *
 * @param values placeholder to what stands there; exactly the line's placeholders
 */
public record Saying(Line line, Map<String, String> values) {

  public Saying {
    values = Map.copyOf(values);
    if (!values.keySet().equals(line.placeholders())) {
      throw new IllegalArgumentException(
          line + " takes " + line.placeholders() + ", not " + values.keySet());
    }
  }

  /**
   * Fills a line.
   *
   * @param pairs placeholder, value, placeholder, value, …
   */
  public static Saying of(Line line, String... pairs) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new Saying(line, values);
  }

  @Override
  public String toString() {
    return line.name();
  }
}
