package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Saying;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Span;
import java.time.Duration;
import java.time.Instant;

/** Something the shell must do, in the same transaction that stores the next step. */
public sealed interface Effect
    permits Effect.Say,
        Effect.Acknowledge,
        Effect.Consent,
        Effect.Set,
        Effect.Begin,
        Effect.Settle,
        Effect.TakeBack,
        Effect.KeepNote,
        Effect.LookIn,
        Effect.PausePractice,
        Effect.PauseAll,
        Effect.PutAway,
        Effect.Turned,
        Effect.Stop,
        Effect.ComeBack,
        Effect.Erase,
        Effect.ShowToday,
        Effect.ShowWeek,
        Effect.ShowPicture,
        Effect.MakePage,
        Effect.NoteObstacle,
        Effect.Adjust,
        Effect.DropOffer,
        Effect.LowDay,
        Effect.ShowHelplines,
        Effect.Export,
        Effect.Leave,
        Effect.Stay,
        Effect.AgreeToKeep,
        SessionEffect,
        CircleEffect {
  void perform(Performer performer);

  /** One method a case: a new effect does not compile until somebody knows how to do it. */
  interface Performer {
    void say(Say effect);

    void acknowledge(Acknowledge effect);

    void consent(Consent effect);

    void set(Set effect);

    void begin(Begin effect);

    void settle(Settle effect);

    void takeBack(TakeBack effect);

    void keepNote(KeepNote effect);

    void lookIn(LookIn effect);

    void pausePractice(PausePractice effect);

    void pauseAll(PauseAll effect);

    void putAway(PutAway effect);

    void turned(Turned effect);

    void stop(Stop effect);

    void comeBack(ComeBack effect);

    void erase(Erase effect);

    void showToday(ShowToday effect);

    void showWeek(ShowWeek effect);

    void showPicture(ShowPicture effect);

    void makePage(MakePage effect);

    void noteObstacle(NoteObstacle effect);

    void adjust(Adjust effect);

    void dropOffer(DropOffer effect);

    void lowDay(LowDay effect);

    void showHelplines(ShowHelplines effect);

    /** Does what is about the next session. */
    SessionEffect.Performer session();

    /** Does what is about circles and pairs. */
    CircleEffect.Performer circles();

    void export(Export effect);

    void leave(Leave effect);

    void stay(Stay effect);

    void agreeToKeep(AgreeToKeep effect);
  }

  /** Puts a line into the turn's message. */
  record Say(Saying saying) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.say(this);
    }
  }

  /** Puts a small emoji on what the person sent. Adds no message. */
  record Acknowledge() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.acknowledge(this);
    }
  }

  /** The person is an adult and wants this. */
  record Consent() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.consent(this);
    }
  }

  /** Changes what the person set, and plans every nudge anew by it. */
  record Set(Settings settings) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.set(this);
    }
  }

  /** Keeps a new practice and plans its first nudge. */
  record Begin(Draft draft) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.begin(this);
    }
  }

  /** Notes what the person said about a slot, in place of anything said before. */
  record Settle(Slot slot, Outcome outcome, Duration spent) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.settle(this);
    }
  }

  /** Makes a slot unknown again. */
  record TakeBack(Slot slot) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.takeBack(this);
    }
  }

  /** Keeps words with a check-in, because the person asked to. */
  record KeepNote(Slot slot, PrivateText note) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.keepNote(this);
    }
  }

  /** Asks about a slot once more at an instant. */
  record LookIn(Slot slot, Instant at) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.lookIn(this);
    }
  }

  /** Rests one practice until the person takes it up again. */
  record PausePractice(PracticeId practice) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.pausePractice(this);
    }
  }

  /** Silences everything unprompted; {@link Pause#NONE} ends that. */
  record PauseAll(Pause pause) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.pauseAll(this);
    }
  }

  /** Ends a practice. What was noted about it stays. */
  record PutAway(PracticeId practice) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.putAway(this);
    }
  }

  /** Shows other buttons on a nudge. */
  record Turned(NudgeId nudge, Nudge.Face face) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.turned(this);
    }
  }

  /** Says nothing more by itself, until the person comes back. */
  record Stop() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.stop(this);
    }
  }

  /** Takes a stop back. */
  record ComeBack() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.comeBack(this);
    }
  }

  /** Deletes everything about the person. */
  record Erase() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.erase(this);
    }
  }

  /** Shows what is on today, with check-in buttons. */
  record ShowToday() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.showToday(this);
    }
  }

  /** Shows the week so far. */
  record ShowWeek() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.showWeek(this);
    }
  }

  /** Draws a week. */
  record ShowPicture(Span span, Palette palette) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.showPicture(this);
    }
  }

  /**
   * Makes the Page.
   *
   * @param leftOut keys of lines that do not stand on it
   */
  record MakePage(java.util.Set<String> leftOut) implements Effect {
    public MakePage {
      leftOut = java.util.Set.copyOf(leftOut);
    }

    @Override
    public void perform(Performer performer) {
      performer.makePage(this);
    }
  }

  /** Notes what was in the way of a slot, as the button says it and never in their words. */
  record NoteObstacle(Slot slot, Obstacle obstacle) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.noteObstacle(this);
    }
  }

  /** Changes one thing about a practice, and plans its nudges anew. */
  record Adjust(Practice changed, Adjustment.Kind kind) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.adjust(this);
    }
  }

  /** Takes away what was offered below a slot: it was taken, or left. */
  record DropOffer(Slot slot) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.dropOffer(this);
    }
  }

  /** Asks about nothing but tiny steps on a Day. */
  record LowDay(Day day) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.lowDay(this);
    }
  }

  /** Shows whom they can call. */
  record ShowHelplines() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.showHelplines(this);
    }
  }

  /** Sends the person everything that is kept about them, as a file. */
  record Export() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.export(this);
    }
  }

  /** Deletes everything about the person at an instant, and says nothing by itself until then. */
  record Leave(Instant at) implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.leave(this);
    }
  }

  /** Takes that back. */
  record Stay() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.stay(this);
    }
  }

  /** From here on the person's own words may be kept. */
  record AgreeToKeep() implements Effect {
    @Override
    public void perform(Performer performer) {
      performer.agreeToKeep(this);
    }
  }
}
