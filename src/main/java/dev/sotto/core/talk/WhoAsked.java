package dev.sotto.core.talk;

import dev.sotto.core.script.Line;
import java.util.Optional;

/** Hears somebody ask who did it and who did not, which nobody is told, and so nobody is. */
final class WhoAsked {
  private WhoAsked() {}

  /** Answers such a question; empty when the words are none. */
  static Optional<Turn> in(Reply reply, Scene scene) {
    return reply.hasWords() && scene.books().whoDidIt().areOf(reply.words().words())
        ? Optional.of(Turn.end().say(Line.WHO_BY_DESIGN))
        : Optional.empty();
  }
}
