package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.week.Press;
import java.time.Duration;
import java.util.List;

/**
 * One thing to send. A letter is stored sealed until it is gone; it hands itself to a messenger.
 */
public sealed interface Letter {

  /**
   * Sends this letter.
   *
   * @return the id of the message it became, or of the one it changed; {@link #NO_MESSAGE} when
   *     there is none
   * @throws Refusal when the messenger's side says no, says not now, or cannot be reached
   */
  long sendBy(Messenger messenger, ChatId chat) throws Refusal;

  long NO_MESSAGE = 0;

  /** A button under a message: what it says, and the code that comes back when it is pressed. */
  record Key(String label, String code) {}

  /** A message with words and buttons. */
  record Words(String text, List<List<Key>> keys, Hush hush) implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      return messenger.send(chat, this);
    }
  }

  /**
   * A message with a file, and words and buttons below it.
   *
   * @param caption empty for none
   */
  record Enclosed(Enclosure file, String caption, List<List<Key>> keys, Hush hush)
      implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      return messenger.send(chat, this);
    }
  }

  /**
   * A message with a file that is made when it is sent, and words below it.
   *
   * @param caption empty for none
   */
  record Drawn(Drawing drawing, String caption, Hush hush) implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      return messenger.send(chat, this);
    }

    /**
     * Makes the file.
     *
     * @throws Refusal for good when it cannot be drawn, since it could not the next time either
     */
    public Enclosed by(Press press) throws Refusal {
      try {
        return new Enclosed(drawing.by(press), caption, List.of(), hush);
      } catch (RuntimeException | Error broken) {
        // Whatever breaks breaks this one letter; its message may quote what was to be drawn.
        String what = "it cannot be drawn, " + broken.getClass().getName();
        throw new Refusal(Refusal.Kind.NEVER, Duration.ZERO, what);
      }
    }
  }

  /** Whether a message arrives with a sound. */
  enum Hush {
    AUDIBLE,
    SILENT
  }

  /** New words and buttons for a message that is already there. */
  record Rewrite(long messageId, String text, List<List<Key>> keys) implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      messenger.rewrite(chat, this);
      return messageId;
    }
  }

  /** An emoji on the person's own message: the quietest way to say "noted". */
  record Reaction(long messageId, String emoji) implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      messenger.react(chat, this);
      return NO_MESSAGE;
    }
  }

  /** The end of the little clock on a pressed button, with a passing word or none. */
  record TapAnswer(String callbackId, String text) implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      messenger.answer(this);
      return NO_MESSAGE;
    }
  }

  /** Leaves a group. */
  record Goodbye() implements Letter {
    @Override
    public long sendBy(Messenger messenger, ChatId chat) throws Refusal {
      messenger.leave(chat);
      return NO_MESSAGE;
    }
  }
}
