package dev.sotto.app;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Reader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a "stop" that stands beside other words: "stop. i can't anymore". */
record Silencing(Reader reader) {
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…\\n]+");

  /** Whether a sentence of its own asks for silence, or the command does. */
  boolean isIn(PrivateText words) {
    return Command.in(words).equals(Optional.of(Command.STOP))
        || reader.isStop(words.words())
        || SENTENCE_ENDS.splitAsStream(words.words()).anyMatch(reader::isStop);
  }
}
