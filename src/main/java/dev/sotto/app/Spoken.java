package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.outbox.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Turns sayings and questions into the words and buttons of a letter.
 *
 * @param turns says for a line with several wordings which one it is now
 */
record Spoken(Script script, ToLongFunction<Line> turns) {

  /** Words that are drawn alike whenever they are drawn, and for everybody. */
  static Spoken fixed(House house) {
    return fixed(house.books().wording().script(), 0);
  }

  /** Words that are drawn alike whenever they are drawn: a nudge, a passing word on a tap. */
  static Spoken fixed(Script script, long turn) {
    return new Spoken(script, line -> turn);
  }

  /** Words said to a person: a line is never worded the same twice running. */
  static Spoken to(Visit visit) {
    Script script = visit.house().books().wording().script();
    return new Spoken(
        script,
        line ->
            script.words(line).size() == 1
                ? 0
                : visit.tx().wordings().next(visit.person().id(), line) - 1);
  }

  /** Remarks stand apart from each other; the lines of a question stand together. */
  String text(List<Saying> remarks, Question question) {
    List<String> parts = new ArrayList<>(remarks.stream().map(this::word).toList());
    String asked = lines(question);
    if (!asked.isBlank()) {
      parts.add(asked);
    }
    return String.join("\n\n", parts);
  }

  /** Something said by the way; its buttons work in any state. */
  Letter.Words remark(Question question, Letter.Hush hush) {
    return new Letter.Words(
        lines(question), keys(question, option -> Tap.OnRemark.of(option).code()), hush);
  }

  String lines(Question question) {
    return question.sayings().stream().map(this::word).collect(Collectors.joining("\n"));
  }

  /** The buttons, each with the code that comes back when it is pressed. */
  List<List<Letter.Key>> keys(Question question, Function<Option, String> code) {
    return question.rows().stream()
        .map(row -> row.stream().map(o -> new Letter.Key(label(o), code.apply(o))).toList())
        .toList();
  }

  String label(Option option) {
    return option.label().isEmpty() ? script.label(option.chip()) : option.label();
  }

  String word(Saying saying) {
    return script.word(saying, turns.applyAsLong(saying.line()));
  }

  String word(Line line) {
    return word(Saying.of(line));
  }
}
