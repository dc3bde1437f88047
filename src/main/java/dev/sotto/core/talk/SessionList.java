package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody wants to bring to their next session: each line theirs to see, change and remove.
 *
 * <pre>
 * me   /session
 * bot  For your session:
 *      1 · How does the journal connect to what I want?      [1] [Add a line] [That's all]
 * me   (taps 1)
 * bot  How does the journal connect to what I want?          [Other words] [Remove] [Back]
 * </pre>
 */
public sealed interface SessionList extends Step {

  /** Opens the list. */
  static Turn open() {
    return Turn.to(new Lines());
  }

  private static Optional<SessionLine> line(long id, Scene scene) {
    return scene.notebook().sessionList().stream().filter(line -> line.id() == id).findFirst();
  }

  /** Words that may become a line, or why they may not. */
  private static Optional<PrivateText> words(Reply reply) {
    return Optional.of(reply)
        .filter(Reply::hasWords)
        .map(Reply::words)
        .filter(words -> words.words().length() <= Limits.WORDS);
  }

  private static Turn unread(Step same, Reply reply) {
    return reply.hasWords()
        ? Turn.puzzled(same, Line.TOO_LONG, "limit", String.valueOf(Limits.WORDS))
        : Turn.puzzled(same, Line.SESSION_ADD);
  }

  private static Turn add(Step same, Reply reply, Scene scene) {
    return words(reply)
        .map(words -> Keeping.of(new Keeping.Added(words), Turn.to(new Lines()), scene))
        .orElseGet(() -> unread(same, reply));
  }

  /** All of it. */
  record Lines() implements SessionList {
    private static final int IN_A_ROW = 5;

    @Override
    public Question asks(Scene scene) {
      List<SessionLine> lines = scene.notebook().sessionList();
      Question question = Question.of(lines.isEmpty() ? Line.SESSION_EMPTY : Line.SESSION_LIST);
      for (int i = 0; i < lines.size(); i++) {
        question =
            question.also(
                Line.SESSION_LINE,
                "number",
                String.valueOf(i + 1),
                "words",
                lines.get(i).words().words());
      }
      for (List<Option> row : numbers(lines)) {
        question = question.row(row);
      }
      return lines.size() < Limits.SESSION_LINES
          ? question.row(Option.of(Chip.ADD_LINE), Option.of(Chip.THATS_ALL))
          : question.row(Option.of(Chip.THATS_ALL));
    }

    private static List<List<Option>> numbers(List<SessionLine> lines) {
      List<List<Option>> rows = new ArrayList<>();
      for (int from = 0; from < lines.size(); from += IN_A_ROW) {
        rows.add(
            IntStream.range(from, Math.min(lines.size(), from + IN_A_ROW))
                .mapToObj(
                    i ->
                        Option.of(
                            Chip.SESSION_LINE,
                            String.valueOf(lines.get(i).id()),
                            String.valueOf(i + 1)))
                .toList());
      }
      return rows;
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.THATS_ALL)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.ADD_LINE)) {
        return Turn.to(new Adding());
      }
      if (reply.chose(Chip.SESSION_LINE)) {
        return scene.notebook().sessionList().stream()
            .filter(line -> reply.argument().equals(String.valueOf(line.id())))
            .findFirst()
            .map(line -> Turn.to(new One(line.id())))
            .orElseGet(() -> Turn.to(this));
      }
      return InTheWay.isSaidElsewhere(reply) || !reply.hasWords()
          ? Turn.puzzled(this, Line.USE_THE_BUTTONS)
          : offered(reply, scene);
    }

    private Turn offered(Reply reply, Scene scene) {
      return scene.notebook().sessionList().size() >= Limits.SESSION_LINES
          ? Turn.puzzled(this, Line.SESSION_FULL)
          : add(this, reply, scene);
    }
  }

  /** One line of it. */
  record One(long id) implements SessionList {
    @Override
    public Question asks(Scene scene) {
      return line(id, scene)
          .map(line -> Question.of(Line.SESSION_ONE, "words", line.words().words()))
          .orElseGet(() -> Question.of(Line.SESSION_GONE))
          .row(Option.of(Chip.REWORD_LINE), Option.of(Chip.REMOVE_LINE), Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.REMOVE_LINE)) {
        return Turn.to(new Lines()).and(new Effect.RemoveLine(id));
      }
      if (reply.chose(Chip.REWORD_LINE)) {
        return Turn.to(new Rewording(id));
      }
      return reply.chose(Chip.BACK)
          ? Turn.to(new Lines())
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }

  /** Other words for one line. */
  record Rewording(long id) implements SessionList {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_REWORD).row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.BACK)
          ? Turn.to(new Lines())
          : words(reply)
              .map(
                  words -> Keeping.of(new Keeping.Reworded(id, words), Turn.to(new Lines()), scene))
              .orElseGet(() -> unread(this, reply));
    }
  }

  /** A new line. */
  record Adding() implements SessionList {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_ADD).row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.BACK) ? Turn.to(new Lines()) : add(this, reply, scene);
    }
  }
}
