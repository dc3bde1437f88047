package dev.sotto.core.talk;

import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.script.Line;
import java.util.Optional;

/** Hears somebody ask who did it and who did not, which nobody is told, and so nobody is. */
final class WhoAsked {
  private WhoAsked() {}

  /** Answers such a question; empty when the words are none. */
  static Optional<Turn> in(Reply reply, Scene scene) {
    return reply.hasWords() && isAsked(reply.words().words(), scene)
        ? Optional.of(Turn.end().say(Line.WHO_BY_DESIGN))
        : Optional.empty();
  }

  private static boolean isAsked(String words, Scene scene) {
    String essence = Normaliser.essence(words) + " ";
    return scene.books().wording().script().words(Line.ANSWER_WHO).stream()
        .anyMatch(asked -> essence.startsWith(Normaliser.essence(asked) + " "));
  }
}
