package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Reading;
import dev.sotto.core.script.Chip;

/** What a person answered: a button, words, or something without words. */
public sealed interface Reply {

  /** Whether this is that button. Words that say what a button says count as pressing it. */
  default boolean chose(Chip chip) {
    return false;
  }

  /** What tells the chosen option apart from others of its chip; empty otherwise. */
  default String argument() {
    return "";
  }

  /** The typed words, tidied; blank when there are none. */
  default PrivateText words() {
    return PrivateText.NONE;
  }

  default boolean hasWords() {
    return !words().isBlank();
  }

  /** What it means outside any question. */
  Reading reading();

  default boolean means(Meaning meaning) {
    return reading().means(meaning);
  }

  /** A pressed button of the question that was asked last. */
  record Chosen(Option option) implements Reply {
    @Override
    public boolean chose(Chip chip) {
      return option.chip() == chip;
    }

    @Override
    public String argument() {
      return option.argument();
    }

    @Override
    public Reading reading() {
      return Clear.of(Meaning.OTHER);
    }
  }

  /** Typed words. */
  record Typed(PrivateText words, Reading reading) implements Reply {}

  /** A sticker, a voice note, a photo: something was done, and nothing was said about it. */
  record Wordless() implements Reply {
    @Override
    public Reading reading() {
      return Clear.of(Meaning.DONE);
    }
  }
}
