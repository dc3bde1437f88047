package dev.sotto.telegram;

import dev.sotto.outbox.Enclosure;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Sends a picture and reads only the id of its message from the echo. */
final class BriefSendPhoto extends SendPhoto {
  private static final long serialVersionUID = 1;

  BriefSendPhoto(
      String chatId,
      Enclosure file,
      String caption,
      @Nullable Boolean silent,
      @Nullable InlineKeyboardMarkup keys) {
    super(chatId, new InputFile(new ByteArrayInputStream(file.bytes()), file.name()));
    setCaption(caption.isBlank() ? null : caption);
    setDisableNotification(silent);
    setReplyMarkup(keys);
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    return Answer.sent(answer);
  }
}
