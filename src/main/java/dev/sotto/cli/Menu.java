package dev.sotto.cli;

import dev.sotto.app.Command;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import dev.sotto.telegram.Introduction;
import java.util.Arrays;

/** What Telegram shows of the bot before anybody has said a word. */
final class Menu {
  private Menu() {}

  static Introduction introduction(Script script) {
    return new Introduction(
        Arrays.stream(Command.values())
            .map(command -> new Introduction.Command(command.word(), word(script, line(command))))
            .toList(),
        word(script, Line.SHORT_DESCRIPTION));
  }

  private static String word(Script script, Line line) {
    return script.word(Saying.of(line), 0);
  }

  private static Line line(Command command) {
    return switch (command) {
      case START -> Line.MENU_START;
      case NEW -> Line.MENU_NEW;
      case TODAY -> Line.MENU_TODAY;
      case DID -> Line.MENU_DID;
      case USED -> Line.MENU_USED;
      case STUCK -> Line.MENU_STUCK;
      case WEEK -> Line.MENU_WEEK;
      case SESSION -> Line.MENU_SESSION;
      case PAGE -> Line.MENU_PAGE;
      case CIRCLE -> Line.MENU_CIRCLE;
      case PAIR -> Line.MENU_PAIR;
      case PAUSE -> Line.MENU_PAUSE;
      case RESUME -> Line.MENU_RESUME;
      case SETTINGS -> Line.MENU_SETTINGS;
      case HELPLINES -> Line.MENU_HELPLINES;
      case PRIVACY -> Line.MENU_PRIVACY;
      case EXPORT -> Line.MENU_EXPORT;
      case FORGET -> Line.MENU_FORGET;
      case CANCEL -> Line.MENU_CANCEL;
      case STOP -> Line.MENU_STOP;
      case HELP -> Line.MENU_HELP;
    };
  }
}
