package dev.sotto.telegram;

import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Sends a message and reads only its id from the echo. */
final class BriefSendMessage extends SendMessage {
  private static final long serialVersionUID = 1;

  BriefSendMessage(String chatId, String text) {
    super(chatId, text);
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    return Answer.sent(answer);
  }
}
