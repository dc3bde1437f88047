package dev.sotto.core.safety;

import java.util.List;

/** Hears what a text may be about beyond practice. Immutable; threads may share it. */
public final class SafetyScreen {
  private final SafetyBook book;
  private final Inkling inkling;

  private SafetyScreen(SafetyBook book, Inkling inkling) {
    this.book = book;
    this.inkling = inkling;
  }

  /** Makes a screen of the words of {@code safety.yaml} and of what was learnt from sentences. */
  public static SafetyScreen of(SafetyWords words, Inkling inkling) {
    return new SafetyScreen(new SafetyBook(words), inkling);
  }

  /** Hears a text. Takes anything: empty, very long, in any script. Never throws. */
  public Concern hear(String text) {
    return hear(book.pieces(text));
  }

  /** Hears a text that was taken apart by {@link #book}. */
  Concern hear(List<Piece> pieces) {
    Judgement judgement = new Judgement(inkling.of(pieces));
    Hearing text = book.withoutIdioms(book.hearing(pieces));
    return judgement.of(new Weighing(book, text, judgement).concern());
  }

  SafetyBook book() {
    return book;
  }
}
