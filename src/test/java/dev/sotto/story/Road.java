package dev.sotto.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through a talk about what is in the way.
 *
 * @param opening what is said to open it
 * @param answers what is answered to each question: what a button says, or words; after the last,
 *     the first button is pressed wherever something is asked
 */
record Road(Kind kind, String opening, List<String> answers) {

  /** What the talk is about. */
  enum Kind {
    ORDINARY("journal, daily at 23:00"),
    EXACT("exposure: bus ride, daily at 23:00");

    private final String line;

    Kind(String line) {
      this.line = line;
    }

    /** The line that sets it up. */
    String line() {
      return line;
    }
  }

  Road {
    answers = List.copyOf(answers);
  }

  static Road of(Kind kind, String... answers) {
    return new Road(kind, "/stuck", List.of(answers));
  }

  /** The same road up to a question, and another answer there. */
  Road turning(int question, String answer) {
    List<String> others = new ArrayList<>(answers.subList(0, question));
    others.add(answer);
    return new Road(kind, opening, others);
  }

  String end() {
    return answers.get(answers.size() - 1);
  }

  @Override
  public String toString() {
    return kind + ": " + String.join(" → ", answers);
  }
}
