package dev.sotto.core.safety;

/**
 * A line that people of one country can reach.
 *
 * @param number as it is dialled
 * @param hours when somebody answers, as people of that country write it, or {@link #ALWAYS}
 * @param url where it says more about itself
 */
public record Helpline(String name, String number, Way way, String hours, String url) {
  /** Day and night. */
  public static final String ALWAYS = "always";

  /** How it is reached. */
  public enum Way {
    CALL,
    TEXT,
    CALL_OR_TEXT
  }
}
