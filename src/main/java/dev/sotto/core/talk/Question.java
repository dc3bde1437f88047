package dev.sotto.core.talk;

import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.util.ArrayList;
import java.util.List;

/** What a step asks: a few lines, and rows of options. Typed words are always welcome as well. */
public record Question(List<Saying> sayings, List<List<Option>> rows) {

  /** Nothing is asked. */
  public static final Question NONE = new Question(List.of(), List.of());

  public Question {
    sayings = List.copyOf(sayings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Question of(Line line, String... pairs) {
    return new Question(List.of(Saying.of(line, pairs)), List.of());
  }

  public Question row(Option... options) {
    return row(List.of(options));
  }

  public Question row(List<Option> options) {
    if (options.isEmpty()) {
      return this;
    }
    List<List<Option>> more = new ArrayList<>(rows);
    more.add(options);
    return new Question(sayings, more);
  }

  /** Adds options in rows of so many, for labels that are short. */
  public Question grid(int inARow, List<Option> options) {
    Question grid = this;
    for (int from = 0; from < options.size(); from += inARow) {
      grid = grid.row(options.subList(from, Math.min(options.size(), from + inARow)));
    }
    return grid;
  }

  /** Adds each option in a row of its own, for labels that need the width. */
  public Question stack(List<Option> options) {
    return grid(1, options);
  }

  public Question also(Line line, String... pairs) {
    return and(Question.of(line, pairs));
  }

  /** Puts another question's lines and buttons below these. */
  public Question and(Question other) {
    List<Saying> said = new ArrayList<>(sayings);
    said.addAll(other.sayings());
    List<List<Option>> offered = new ArrayList<>(rows);
    offered.addAll(other.rows());
    return new Question(said, offered);
  }
}
