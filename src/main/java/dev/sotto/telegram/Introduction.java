package dev.sotto.telegram;

import java.util.List;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * What Telegram shows about the bot.
 *
 * @param commands the menu, in the order it is shown
 * @param shortDescription the line on the bot's profile, at most 120 characters
 */
public record Introduction(List<Command> commands, String shortDescription) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final int DESCRIPTION_LIMIT = 256;
  private static final int SHORT_LIMIT = 120;

  public Introduction {
    commands = List.copyOf(commands);
  }

  /**
   * One line of the menu.
   *
   * @param name without the slash
   */
  public record Command(String name, String description) {
    public Command {
      if (!NAME.matcher(name).matches() || description.isBlank()) {
        throw new IllegalArgumentException("not a command Telegram takes: " + name);
      }
    }

    private BotCommand forMenu() {
      return new BotCommand(name, Cut.to(DESCRIPTION_LIMIT, description));
    }
  }

  SetMyCommands commandsMethod() {
    return new SetMyCommands(commands.stream().map(Command::forMenu).toList());
  }

  SetMyShortDescription shortDescriptionMethod() {
    return SetMyShortDescription.builder()
        .shortDescription(Cut.to(SHORT_LIMIT, shortDescription))
        .build();
  }
}
