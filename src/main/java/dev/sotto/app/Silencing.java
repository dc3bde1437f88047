package dev.sotto.app;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Reader;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.safety.SafetyScreen;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a "stop" that stands beside other words: "stop. i can't anymore". "End it all" is none: a
 * sentence that is itself about more than practice does not ask for silence.
 */
record Silencing(Reader reader, SafetyScreen screen) {
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…\\n]+");

  static Silencing of(House house) {
    return new Silencing(house.reader(), house.screen());
  }

  /** Whether a sentence of its own asks for silence, or the command does. */
  boolean isIn(PrivateText words) {
    return Command.in(words).equals(Optional.of(Command.STOP))
        || SENTENCE_ENDS
            .splitAsStream(words.words())
            .filter(reader::isStopByRule)
            .anyMatch(sentence -> screen.hear(sentence).level() != Concern.Level.FULL);
  }
}
