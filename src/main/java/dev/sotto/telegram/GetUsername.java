package dev.sotto.telegram;

import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Asks who the bot is, and reads its name. */
final class GetUsername extends BotApiMethod<String> {
  private static final long serialVersionUID = 1;

  @Override
  public String getMethod() {
    return "getme";
  }

  @Override
  public String deserializeResponse(String answer) throws TelegramApiRequestException {
    return Answer.resultOf(answer).path("username").asText();
  }
}
