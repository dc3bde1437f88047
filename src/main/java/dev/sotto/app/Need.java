package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Hold;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.script.Chip;
import dev.sotto.outbox.Letter;
import java.time.Instant;
import java.util.List;

/** What somebody needs before anything else is looked at. */
sealed interface Need {
  /** Who is answered, always in private. */
  ChatId to();

  /** What it is about beyond practice; {@link Concern#NONE} for everything but words. */
  default Concern concern() {
    return Concern.NONE;
  }

  /** Whether something in the update is left to be dealt with in the ordinary way, in silence. */
  default boolean leavesMore() {
    return false;
  }

  /** Whether nudges wait from here on, given whether they do. */
  Hold after(Hold before);

  /** What is sent. */
  List<Letter> letters(SafetyLetters letters, Instant now);

  /** They wrote about more than practice. */
  record Words(Said said, Concern concern) implements Need {
    @Override
    public ChatId to() {
      return said.writer();
    }

    /** A check-in in it, a stop, and the group it came from. */
    @Override
    public boolean leavesMore() {
      return true;
    }

    @Override
    public Hold after(Hold before) {
      return concern.level() == Concern.Level.FULL ? Hold.HELD : before;
    }

    @Override
    public List<Letter> letters(SafetyLetters letters, Instant now) {
      return letters.about(said, concern, now);
    }
  }

  /** They answered what the reply asked, by a button. */
  record Press(Incoming.Press press, Chip chip) implements Need {
    @Override
    public ChatId to() {
      return press.chat();
    }

    @Override
    public Hold after(Hold before) {
      return held(chip);
    }

    @Override
    public List<Letter> letters(SafetyLetters letters, Instant now) {
      return letters.onPress(press, chip, now);
    }
  }

  /** They answered what the reply asked, in words. */
  record Answer(ChatId to, Chip chip) implements Need {
    @Override
    public Hold after(Hold before) {
      return held(chip);
    }

    @Override
    public List<Letter> letters(SafetyLetters letters, Instant now) {
      return letters.onAnswer(to, chip, now);
    }
  }

  /** They asked whom they can call. */
  record Numbers(ChatId to) implements Need {
    @Override
    public Hold after(Hold before) {
      return before;
    }

    @Override
    public List<Letter> letters(SafetyLetters letters, Instant now) {
      return letters.numbers(to);
    }
  }

  private static Hold held(Chip chip) {
    return chip == Chip.SAFETY_YES || chip == Chip.SAFETY_NOT_SURE ? Hold.HELD : Hold.NONE;
  }
}
