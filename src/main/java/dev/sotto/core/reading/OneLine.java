package dev.sotto.core.reading;

/**
 * A practice told in one line.
 *
 * @param words what to do, in the person's words, without the when; blank when nothing else is left
 * @param schedule when, as far as it was understood
 * @param anchor the everyday event it follows, as typed: "after coffee"; blank when none was said
 */
public record OneLine(String words, ScheduleReading schedule, String anchor) {

  /** Tells none of the words, so that logs and failures quote nobody. */
  @Override
  public String toString() {
    return "OneLine[" + words.length() + " chars]";
  }
}
