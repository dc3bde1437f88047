package dev.sotto.app;

import dev.sotto.core.script.Line;
import dev.sotto.outbox.Letter;

/** What the person did, as far as it matters for the quietest way to say "noted". */
sealed interface Origin {
  /** Says "noted" without a message. */
  void acknowledge(Visit visit);

  /** The message whose button they pressed; {@link Letter#NO_MESSAGE} when they pressed none. */
  default long pressed() {
    return Letter.NO_MESSAGE;
  }

  /** Ends whatever waits on the person's side once everything else is decided. */
  void close(Visit visit, String word);

  /** They sent a message: it gets a small emoji. */
  record Message(long id) implements Origin {
    /** One of the reactions Telegram offers to every bot. */
    private static final String NOTED = "👌";

    @Override
    public void acknowledge(Visit visit) {
      Mail.reply(visit, new Letter.Reaction(id, NOTED));
    }

    @Override
    public void close(Visit visit, String word) {}
  }

  /** They wrote what was answered already: nothing more is said or shown. */
  record Answered() implements Origin {
    @Override
    public void acknowledge(Visit visit) {}

    @Override
    public void close(Visit visit, String word) {}
  }

  /** They pressed a button: it stops blinking, with a passing word or none. */
  record Press(String callbackId, long pressed) implements Origin {
    @Override
    public void acknowledge(Visit visit) {}

    @Override
    public void close(Visit visit, String word) {
      Mail.answerTap(visit.tx(), visit.chat(), callbackId, word, visit.now());
    }

    /** As {@link #close(Visit, String)}, with a line of the script. */
    void close(Visit visit, Line line) {
      close(visit, Spoken.fixed(visit.house()).word(line));
    }
  }
}
