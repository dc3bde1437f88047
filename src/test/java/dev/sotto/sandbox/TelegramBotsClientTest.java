package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.sandbox.botapi.Fault;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Content;
import dev.sotto.sandbox.world.Reaction;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.Tap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The library the program uses, against the sandbox: what it sends is taken, what it gets it
 * understands.
 */
class TelegramBotsClientTest {

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));
  private final OkHttpClient http = new OkHttpClient();
  private final OkHttpTelegramClient client =
      new OkHttpTelegramClient(
          http,
          sandbox.token(),
          TelegramUrl.builder().schema("http").host("127.0.0.1").port(sandbox.port()).build());
  private final Seat ada = sandbox.person("Ada");
  private final long chat = ada.chat().id();

  @BeforeEach
  void adaHasStarted() {
    ada.start();
  }

  @AfterEach
  void everyRequestAndAnswerFitsTheSchema() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    assertThat(
            sandbox.journal().entries().stream()
                .flatMap(entry -> RawBot.SCHEMA.problems(entry).stream()))
        .isEmpty();
  }

  private Message ask(String text) throws TelegramApiException {
    return client.execute(
        SendMessage.builder()
            .chatId(chat)
            .text(text)
            .parseMode("HTML")
            .disableNotification(true)
            .replyMarkup(
                new InlineKeyboardMarkup(
                    List.of(
                        new InlineKeyboardRow(
                            InlineKeyboardButton.builder()
                                .text("Did it")
                                .callbackData("c:1")
                                .build()))))
            .build());
  }

  @Test
  void botKnowsItselfAndGetsItsUpdates() throws Exception {
    assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("sotto_sandbox_bot");
    assertThat(client.execute(new DeleteWebhook())).isTrue();
    List<Update> updates =
        client.execute(
            GetUpdates.builder()
                .offset(0)
                .limit(100)
                .timeout(0)
                .allowedUpdates(List.of("message", "callback_query"))
                .build());

    assertThat(updates).hasSize(1);
    assertThat(updates.get(0).getMessage().getEntities())
        .extracting(MessageEntity::getType)
        .containsExactly("bot_command");
  }

  @Test
  void askTapAnswerEdit() throws Exception {
    Message asked = ask("<b>Now?</b>");
    String tap = ada.press("Did it");
    List<Update> updates = client.execute(GetUpdates.builder().offset(-1).build());
    assertThat(updates.get(0).getCallbackQuery().getData()).isEqualTo("c:1");
    assertThat(updates.get(0).getCallbackQuery().getMessage()).isInstanceOf(Message.class);

    client.execute(AnswerCallbackQuery.builder().callbackQueryId(tap).text("Noted").build());
    client.execute(
        EditMessageText.builder()
            .chatId(chat)
            .messageId(asked.getMessageId())
            .text("Done")
            .build());
    assertThat(ada.answerTo(tap)).contains(new Tap.Answer("Noted", false));
    assertThat(ada.chat().last().orElseThrow().text()).isEqualTo("Done");
    assertThat(ada.chat().last().orElseThrow().silent()).isTrue();
    assertThat(ada.chat().last().orElseThrow().markup().rows()).isEmpty();
  }

  @Test
  void reactionIsPut() throws Exception {
    int said = ada.say("did it");
    client.execute(
        SetMessageReaction.builder()
            .chatId(chat)
            .messageId(said)
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji("👍").build()))
            .build());

    assertThat(ada.chat().message(said).orElseThrow().reactions())
        .containsExactly(new Reaction(sandbox.world().bot().id(), "👍"));
  }

  @Test
  void commandsAreSetAndRead() throws Exception {
    client.execute(
        SetMyCommands.builder()
            .command(BotCommand.builder().command("did").description("Say you did it").build())
            .build());

    assertThat(client.execute(new GetMyCommands()))
        .extracting(BotCommand::getCommand)
        .containsExactly("did");
  }

  @Test
  void photoAndDocumentAreUploaded() throws Exception {
    Message photo =
        client.execute(
            SendPhoto.builder()
                .chatId(chat)
                .photo(new InputFile(new ByteArrayInputStream(PIXEL), "week.png"))
                .caption("<i>Your</i> week")
                .parseMode("HTML")
                .build());
    assertThat(photo.getPhoto().get(0).getWidth()).isEqualTo(1);
    assertThat(photo.getCaption()).isEqualTo("Your week");

    byte[] page = "%PDF-1.4 ı".getBytes(StandardCharsets.UTF_8);
    client.execute(
        SendDocument.builder()
            .chatId(chat)
            .document(new InputFile(new ByteArrayInputStream(page), "page.pdf"))
            .protectContent(true)
            .build());
    dev.sotto.sandbox.world.Message last = ada.chat().last().orElseThrow();
    assertThat(last.content().kind()).isEqualTo(Content.Kind.DOCUMENT);
    assertThat(last.content().file().name()).isEqualTo("page.pdf");
    assertThat(sandbox.world().files().bytes(last.content().file().id())).contains(page);
    assertThat(last.isProtected()).isTrue();
  }

  @Test
  void refusalsAreUnderstood() {
    sandbox.faults().on("sendMessage").meet(Fault.tooManyRequests(35));
    assertThatThrownBy(() -> ask("x"))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class,
            refused -> {
              assertThat(refused.getErrorCode()).isEqualTo(429);
              assertThat(refused.getParameters().getRetryAfter()).isEqualTo(35);
            });

    ada.block();
    assertThatThrownBy(() -> ask("x"))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class,
            refused -> {
              assertThat(refused.getErrorCode()).isEqualTo(403);
              assertThat(refused.getApiResponse())
                  .isEqualTo("Forbidden: bot was blocked by the user");
            });
    assertThat(sandbox.journal().of("sendMessage"))
        .extracting(Journal.Entry::status)
        .containsExactly(429, 403);
  }
}
