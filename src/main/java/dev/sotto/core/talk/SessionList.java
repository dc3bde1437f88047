package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody wants to bring to their next session: each line theirs to see, change and remove.
 *
 * <pre>
 * me   /session
 * bot  Next session: Thu 26 Nov, 14:00.
 *      For your session:
 *      1 · How does the journal connect to what I want?   [1] [Add a line] … [That's all]
 * me   (taps 1)
 * bot  How does the journal connect to what I want?          [Other words] [Remove] [Back]
 * </pre>
 */
public sealed interface SessionList extends Step {

  /** Opens the list. */
  static Turn open() {
    return Turn.to(new Lines());
  }

  /** Opens the list, or keeps when the next session is if the words behind the command say it. */
  static Turn begin(Reply reply, Scene scene) {
    return Appointing.keep(reply.words(), scene).orElseGet(SessionList::open);
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
        .map(
            words ->
                Keeping.of(
                    new Keeping.Added(SessionLine.Kind.NOTE, words), Turn.to(new Lines()), scene))
        .orElseGet(() -> unread(same, reply));
  }

  /** All of it. */
  record Lines() implements SessionList {
    private static final int IN_A_ROW = 5;

    @Override
    public boolean holdsSomething() {
      return false;
    }

    @Override
    public Question asks(Scene scene) {
      List<SessionLine> lines = scene.notebook().sessionList();
      Question question =
          Appointing.next(scene)
              .map(when -> Question.of(Line.SESSION_NEXT, "when", when))
              .orElse(Question.NONE)
              .also(lines.isEmpty() ? Line.SESSION_EMPTY : Line.SESSION_LIST);
      for (int i = 0; i < lines.size(); i++) {
        SessionLine line = lines.get(i);
        boolean opens = line.kind() == SessionLine.Kind.OPENER;
        String number = String.valueOf(i + 1);
        question =
            question.also(
                opens ? Line.SESSION_OPENS : Line.SESSION_LINE,
                "number",
                number,
                "words",
                line.words().words());
      }
      question = question.grid(IN_A_ROW, numbers(lines));
      return (lines.size() < Limits.SESSION_LINES
              ? question.row(Option.of(Chip.ADD_LINE), Option.of(Chip.OPEN_WITH))
              : question)
          .row(Option.of(Chip.SESSION_WHEN), Option.of(Chip.THATS_ALL));
    }

    private static List<Option> numbers(List<SessionLine> lines) {
      return IntStream.range(0, lines.size())
          .mapToObj(
              i ->
                  Option.of(
                      Chip.SESSION_LINE, String.valueOf(lines.get(i).id()), String.valueOf(i + 1)))
          .toList();
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.THATS_ALL)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.ADD_LINE)) {
        return Turn.to(new Adding());
      }
      if (reply.chose(Chip.OPEN_WITH)) {
        return Turn.to(new Opening());
      }
      if (reply.chose(Chip.SESSION_WHEN)) {
        return Appointing.open(scene);
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
        return Turn.to(new Lines()).and(new SessionEffect.RemoveLine(id));
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

  /** A sentence to begin the session with, theirs or one of three. */
  record Opening() implements SessionList {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_OPENER)
          .stack(suggestions(scene).options())
          .row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.BACK)
          ? Turn.to(new Lines())
          : suggestions(scene)
              .chosen(reply)
              .map(words -> new SessionEffect.Bring(SessionLine.Kind.OPENER, words))
              .map(opener -> Turn.to(new Lines()).and(opener))
              .or(() -> words(reply).map(words -> opener(words, scene)))
              .orElseGet(() -> unread(this, reply));
    }

    private static Turn opener(PrivateText words, Scene scene) {
      Keeping.Kept kept = new Keeping.Added(SessionLine.Kind.OPENER, words);
      return Keeping.of(kept, Turn.to(new Lines()), scene);
    }

    private static Suggestions suggestions(Scene scene) {
      return new Suggestions(
          Chip.OPENER, scene.books().wording().script().words(Line.SESSION_OPENERS));
    }
  }

  /** Everything off the list. Asked once, because a line taken off is gone. */
  record Clearing() implements SessionList {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_CLEAR)
          .row(Option.of(Chip.CLEAR_ALL_LINES), Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.CLEAR_ALL_LINES)) {
        return Turn.end().and(new SessionEffect.ClearLines()).say(Line.SESSION_CLEARED);
      }
      return reply.chose(Chip.BACK)
          ? Turn.to(new Lines())
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }
}
