package dev.sotto.core.safety;

import java.util.List;

/** Hears what a text may be about beyond practice. Immutable; threads may share it. */
public final class SafetyScreen {
  private final SafetyBook book;
  private final Hunch hunch;

  private SafetyScreen(SafetyBook book, Hunch hunch) {
    this.book = book;
    this.hunch = hunch;
  }

  /** Makes a screen of the words of {@code safety.yaml}. */
  public static SafetyScreen of(SafetyWords words) {
    return new SafetyScreen(new SafetyBook(words), words.hunch());
  }

  /** Hears a text. Takes anything: empty, very long, in any script. Never throws. */
  public Concern hear(String text) {
    Hearing whole = book.hearing(text);
    List<Match> idioms = book.rules(SafetyList.IDIOMS).longestIn(whole);
    Judgement judgement = new Judgement(hunch.of(book.words(text)));
    return judgement.of(new Weighing(book, whole.without(idioms), judgement).concern());
  }

  SafetyBook book() {
    return book;
  }
}
