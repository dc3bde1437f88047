package dev.sotto.core.safety;

import java.util.List;

/** Hears what a text may be about beyond practice. Immutable; threads may share it. */
public final class SafetyScreen {
  private final SafetyBook book;

  private SafetyScreen(SafetyBook book) {
    this.book = book;
  }

  /** Makes a screen of the words of {@code safety.yaml}. */
  public static SafetyScreen of(SafetyWords words) {
    return new SafetyScreen(new SafetyBook(words));
  }

  /** Hears a text. Takes anything: empty, very long, in any script. Never throws. */
  public Concern hear(String text) {
    Hearing whole = book.hearing(text);
    List<Match> idioms = book.rules(SafetyList.IDIOMS).longestIn(whole);
    return new Weighing(book, whole.without(idioms)).concern();
  }

  SafetyBook book() {
    return book;
  }
}
