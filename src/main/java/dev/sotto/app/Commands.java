package dev.sotto.app;

import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Standing;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.ChangingSettings;
import dev.sotto.core.talk.Circling;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.Following;
import dev.sotto.core.talk.Forgetting;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.InTheWay;
import dev.sotto.core.talk.Paging;
import dev.sotto.core.talk.Pairing;
import dev.sotto.core.talk.Pausing;
import dev.sotto.core.talk.Reply;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.SessionList;
import dev.sotto.core.talk.SettingUp;
import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.Turn;
import dev.sotto.core.talk.Using;
import dev.sotto.core.talk.Welcome;

/**
 * What each command leads to. Those that only tell something leave the talk where it is; those that
 * open something put it away.
 */
final class Commands {
  private Commands() {}

  /**
   * Decides on a command. Helplines are told before anything else happens, so nothing is left to do
   * for them here.
   *
   * @param behind what was typed behind it
   */
  static Turn on(Command command, Reply behind, Step current, Scene scene) {
    return scene.person().standing() == Standing.GUEST
        ? forGuest(command, current, scene)
        : forPerson(command, behind, current, scene);
  }

  /** Without consent there is nothing to set up and nothing to show, but every way out is open. */
  private static Turn forGuest(Command command, Step current, Scene scene) {
    return switch (command) {
      case PRIVACY -> privacy(current, scene);
      case EXPORT -> export(current);
      case HELP -> aside(current).say(Line.HELP);
      case STOP -> Turn.end().and(new Effect.Stop());
      case FORGET -> Turn.to(new Forgetting());
      case HELPLINES -> aside(current);
      case START,
          NEW,
          TODAY,
          DID,
          USED,
          STUCK,
          WEEK,
          SESSION,
          PAGE,
          CIRCLE,
          PAIR,
          PAUSE,
          RESUME,
          SETTINGS,
          CANCEL ->
          Turn.to(new Welcome.Consent());
    };
  }

  private static Turn forPerson(Command command, Reply behind, Step current, Scene scene) {
    return switch (command) {
      case START -> start(behind, current, scene);
      case NEW -> SettingUp.begin(behind, scene);
      case TODAY -> aside(current).and(new Effect.ShowToday());
      case DID -> new Idle().on(behind, scene);
      case USED -> Using.begin(behind.words(), scene);
      case STUCK -> InTheWay.open(scene);
      case WEEK -> aside(current).and(new Effect.ShowWeek());
      case SESSION -> SessionList.begin(behind, scene);
      case PAGE -> Paging.open(scene);
      case CIRCLE -> Circling.open();
      case PAIR -> Pairing.open();
      case PAUSE -> Pausing.begin(behind, scene);
      case RESUME -> aside(current).and(new Effect.PauseAll(Pause.NONE)).say(Line.RESUMED);
      case SETTINGS -> Turn.to(new ChangingSettings.Menu());
      case HELPLINES -> aside(current);
      case PRIVACY -> privacy(current, scene);
      case EXPORT -> export(current);
      case FORGET -> Turn.to(new Forgetting());
      case CANCEL -> Turn.end().say(current.isTalk() ? Line.CANCELLED : Line.NOTHING_TO_CANCEL);
      case STOP -> Turn.end().and(new Effect.Stop());
      case HELP -> aside(current).say(Line.HELP);
    };
  }

  /** What comes behind is what a link carries; whoever follows one is back as well. */
  private static Turn start(Reply behind, Step current, Scene scene) {
    if (!behind.hasWords()) {
      return start(current, scene);
    }
    Turn followed = Following.words(behind.words(), current, scene);
    return scene.person().standing() == Standing.STOPPED
        ? followed.and(new Effect.ComeBack())
        : followed;
  }

  private static Turn start(Step current, Scene scene) {
    if (scene.person().standing() == Standing.STOPPED) {
      return Turn.end().and(new Effect.ComeBack()).say(Line.WELCOME_BACK);
    }
    if (current.isTalk()) {
      return Turn.to(current);
    }
    return scene.practices().isEmpty()
        ? Turn.to(new SettingUp.What())
        : Turn.end().say(Line.WELCOME_BACK);
  }

  private static Turn privacy(Step current, Scene scene) {
    return aside(current).say(Line.PRIVACY, "text", scene.books().privacy());
  }

  /** Whoever gave no consent has a right to see what is kept all the same. */
  private static Turn export(Step current) {
    return aside(current).and(new Effect.Export());
  }

  /** The question that waits stands right above, and its buttons go on working. */
  private static Turn aside(Step current) {
    return Turn.restAt(current);
  }
}
