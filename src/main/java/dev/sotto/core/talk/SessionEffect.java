package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.week.SessionLine;

/** Something about the next session that the shell must do: when it is, and what is brought. */
public sealed interface SessionEffect extends Effect {
  void perform(Performer performer);

  @Override
  default void perform(Effect.Performer performer) {
    perform(performer.session());
  }

  /** One method a case, as in {@link Effect.Performer}. */
  interface Performer {
    void bring(Bring effect);

    void rewordLine(RewordLine effect);

    void removeLine(RemoveLine effect);

    void clearLines(ClearLines effect);

    void meet(Meet effect);

    void meetNoMore(MeetNoMore effect);

    void askNumber(AskNumber effect);

    void askNoNumber(AskNoNumber effect);

    void deleteNumbers(DeleteNumbers effect);

    void tellNumber(TellNumber effect);

    void takeBackNumber(TakeBackNumber effect);

    void use(Use effect);

    void takeBackUse(TakeBackUse effect);
  }

  /** Puts a line onto the session list. */
  record Bring(SessionLine.Kind kind, PrivateText words) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.bring(this);
    }
  }

  /** Puts a line of the session list in other words. */
  record RewordLine(long line, PrivateText words) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.rewordLine(this);
    }
  }

  /** Takes a line off the session list. */
  record RemoveLine(long line) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.removeLine(this);
    }
  }

  /** Takes every line off the session list. */
  record ClearLines() implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.clearLines(this);
    }
  }

  /** Keeps when they see their therapist, in place of any other time, and plans by it. */
  record Meet(Appointment appointment) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.meet(this);
    }
  }

  /** Knows of no session to come. Those that were stay known. */
  record MeetNoMore() implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.meetNoMore(this);
    }
  }

  /** Asks for one number a week from here on. */
  record AskNumber(PrivateText name) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.askNumber(this);
    }
  }

  /** Asks for no number any more. What was noted stays. */
  record AskNoNumber() implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.askNoNumber(this);
    }
  }

  /** Asks for no number any more, and drops every one that was noted. */
  record DeleteNumbers() implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.deleteNumbers(this);
    }
  }

  /** Notes the number of a week, in place of any said before. */
  record TellNumber(Day monday, int value) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.tellNumber(this);
    }
  }

  /** Makes the number of a week unknown again. */
  record TakeBackNumber(Day monday) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.takeBackNumber(this);
    }
  }

  /** Notes that a practice was used for real just now, and says so with a way back. */
  record Use(PracticeId practice) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.use(this);
    }
  }

  /** Takes back that a practice was used. */
  record TakeBackUse(long id) implements SessionEffect {
    @Override
    public void perform(Performer performer) {
      performer.takeBackUse(this);
    }
  }
}
