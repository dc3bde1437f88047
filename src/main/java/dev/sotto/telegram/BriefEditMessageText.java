package dev.sotto.telegram;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Changes a message and reads only whether that worked. */
final class BriefEditMessageText extends EditMessageText {
  private static final long serialVersionUID = 1;

  BriefEditMessageText(
      String chatId,
      int messageId,
      String text,
      LinkPreviewOptions preview,
      @Nullable InlineKeyboardMarkup keys) {
    super(chatId, messageId, null, text, null, null, keys, null, preview, null, null);
  }

  @Override
  public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
    return Answer.resultOf(answer).isObject();
  }
}
