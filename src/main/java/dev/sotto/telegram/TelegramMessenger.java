package dev.sotto.telegram;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.week.Press;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Sends letters through the Bot API. Words go out as they are: no markup, no previews of links.
 * Threads may share it.
 */
public final class TelegramMessenger implements Messenger, AutoCloseable {
  private static final int TEXT_LIMIT = 4096;
  private static final int CAPTION_LIMIT = 1024;
  private static final int ANSWER_LIMIT = 200;

  /** More than all couriers have hands, so that a tap is answered while every letter is slow. */
  private static final int CALLS_AT_ONCE = 16;

  private static final List<String> ALREADY_SO =
      List.of(
          "message is not modified",
          "message to edit not found",
          "message can't be edited",
          "message_id_invalid");
  private static final List<String> MESSAGE_GONE =
      List.of("message to react not found", "message not found", "message_id_invalid");
  private static final List<String> TOO_LATE = List.of("query is too old", "query_id_invalid");
  private static final List<String> NOT_THERE =
      List.of("chat not found", "bot is not a member", "bot was kicked", "chat was deleted");

  private final Wire wire;
  private final Press press;

  public TelegramMessenger(BotToken token, ApiAddress address, Press press) {
    this.wire = Wire.forSending(token, address, CALLS_AT_ONCE);
    this.press = press;
  }

  @Override
  public long send(ChatId chat, Letter.Words words) throws Refusal {
    BriefSendMessage message = new BriefSendMessage(id(chat), Cut.to(TEXT_LIMIT, words.text()));
    message.setLinkPreviewOptions(noPreview());
    message.setReplyMarkup(Keyboards.of(words.keys()));
    if (words.hush() == Hush.SILENT) {
      message.disableNotification();
    }
    return call(message).getMessageId();
  }

  @Override
  public long send(ChatId chat, Letter.Enclosed enclosed) throws Refusal {
    String caption = Cut.to(CAPTION_LIMIT, enclosed.caption());
    Boolean silent = enclosed.hush() == Hush.SILENT ? true : null;
    InlineKeyboardMarkup keys = Keyboards.of(enclosed.keys());
    Enclosure file = enclosed.file();
    try {
      Message sent =
          switch (file.kind()) {
            case PICTURE ->
                wire.client().execute(new BriefSendPhoto(id(chat), file, caption, silent, keys));
            case DOCUMENT ->
                wire.client().execute(new BriefSendDocument(id(chat), file, caption, silent, keys));
          };
      return sent.getMessageId();
    } catch (TelegramApiException problem) {
      throw Refusals.of(problem);
    }
  }

  @Override
  public long send(ChatId chat, Letter.Drawn drawn) throws Refusal {
    return send(chat, drawn.by(press));
  }

  @Override
  public void rewrite(ChatId chat, Letter.Rewrite rewrite) throws Refusal {
    BriefEditMessageText edit =
        new BriefEditMessageText(
            id(chat),
            Math.toIntExact(rewrite.messageId()),
            Cut.to(TEXT_LIMIT, rewrite.text()),
            noPreview(),
            Keyboards.of(rewrite.keys()));
    repeatable(edit, ALREADY_SO);
  }

  @Override
  public void react(ChatId chat, Letter.Reaction reaction) throws Refusal {
    SetMessageReaction method =
        new SetMessageReaction(id(chat), Math.toIntExact(reaction.messageId()));
    method.setReactionTypes(List.of(new ReactionTypeEmoji(reaction.emoji())));
    repeatable(method, MESSAGE_GONE);
  }

  @Override
  public void answer(Letter.TapAnswer answer) throws Refusal {
    AnswerCallbackQuery method = new AnswerCallbackQuery(answer.callbackId());
    if (!answer.text().isBlank()) {
      method.setText(Cut.to(ANSWER_LIMIT, answer.text()));
    }
    repeatable(method, TOO_LATE);
  }

  @Override
  public void leave(ChatId chat) throws Refusal {
    repeatable(new LeaveChat(id(chat)), NOT_THERE);
  }

  /** Returns what Telegram calls the bot, without the at sign. */
  public String username() throws Refusal {
    return call(new GetMe()).getUserName();
  }

  /** Tells Telegram what the bot is for; what people see before they write to it. */
  public void introduce(Introduction introduction) throws Refusal {
    repeatable(introduction.commandsMethod(), List.of());
    repeatable(introduction.shortDescriptionMethod(), List.of());
  }

  @Override
  public void close() {
    wire.close();
  }

  /**
   * Makes a call that does no harm when it is made twice.
   *
   * @param done what Telegram says when there is nothing left to do
   */
  private void repeatable(BotApiMethod<? extends Serializable> method, List<String> done)
      throws Refusal {
    try {
      call(method);
    } catch (Refusal refusal) {
      String said = String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT);
      if (done.stream().anyMatch(said::contains)) {
        return;
      }
      throw refusal.kind() == Kind.UNKNOWN ? Refusals.refusal(Kind.UNSENT, said) : refusal;
    }
  }

  private <T extends Serializable> T call(BotApiMethod<T> method) throws Refusal {
    try {
      return wire.client().execute(method);
    } catch (TelegramApiException problem) {
      throw Refusals.of(problem);
    }
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private static String id(ChatId chat) {
    return Long.toString(chat.value());
  }
}
