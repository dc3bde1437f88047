package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Seat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Telegram refuses is refused in its words; what it would silently ignore is refused too. */
class StrictnessTest {

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");
  private final long chat = ada.chat().id();

  @BeforeEach
  void adaHasStarted() {
    ada.start();
  }

  private String refusal(String method, String params) {
    return bot.refusal(method, params.replace("CHAT", Long.toString(chat)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sendMessage | {'chat_id': CHAT, 'text': 'x', 'silent': true} | 400 Bad Request: the sandbox knows no field \"silent\" of sendMessage",
        "sendMessage | {'chat_id': CHAT, 'text': 7} | 400 Bad Request: field \"text\" of sendMessage must be of type String",
        "sendMessage | {'chat_id': CHAT, 'text': 'x', 'protect_content': 'true'} | 400 Bad Request: field \"protect_content\" of sendMessage must be of type Boolean",
        "sendMessage | {'text': 'x'} | 400 Bad Request: chat_id is required",
        "sendMessage | {'chat_id': CHAT} | 400 Bad Request: message text is empty",
        "sendMessage | {'chat_id': CHAT, 'text': ' '} | 400 Bad Request: message text is empty",
        "sendMessage | {'chat_id': 12345, 'text': 'x'} | 400 Bad Request: chat not found",
        "sendMessage | {'chat_id': CHAT, 'text': 'x', 'parse_mode': 'MarkdownV2'} | 400 Bad Request: unsupported parse_mode in the sandbox, which reads HTML only",
        "sendMessage | {'chat_id': CHAT, 'text': 'x', 'reply_parameters': {'message_id': 99}} | 400 Bad Request: message to be replied not found",
        "editMessageText | {'chat_id': CHAT, 'message_id': 99, 'text': 'x'} | 400 Bad Request: message to edit not found",
        "editMessageText | {'chat_id': CHAT, 'message_id': 1, 'text': 'x'} | 400 Bad Request: message can't be edited",
        "deleteMessage | {'chat_id': CHAT, 'message_id': 99} | 400 Bad Request: message to delete not found",
        "setMessageReaction | {'chat_id': CHAT, 'message_id': 1, 'reaction': [{'type': 'emoji', 'emoji': '🌱'}]} | 400 Bad Request: REACTION_INVALID",
        "answerCallbackQuery | {'callback_query_id': '1'} | 400 Bad Request: query is too old and response timeout expired or query ID is invalid",
        "setMyCommands | {'commands': [{'command': 'Did', 'description': 'x'}]} | 400 Bad Request: BOT_COMMAND_INVALID",
        "sendPhoto | {'chat_id': CHAT, 'photo': 'https://example.org/x.png'} | 400 Bad Request: wrong file identifier/HTTP URL specified",
        "setWebhook | {'url': 'https://example.org'} | 400 Bad Request: bad webhook: the sandbox calls nobody, poll it instead",
        "sendNudge | {'chat_id': CHAT} | 404 Not Found: method not found",
      })
  void refusedWithAReason(String method, String params, String refusal) {
    assertThat(refusal(method, params)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text': '', 'callback_data': 'd'} | inline keyboard button text must be non-empty",
        "{'text': 'x'} | text buttons are unallowed in the inline keyboard",
        "{'text': 'x', 'callback_data': ''} | BUTTON_DATA_INVALID",
        "{'text': 'x', 'callback_data': '12345678901234567890123456789012345678901234567890123456789012345'} | BUTTON_DATA_INVALID",
        "{'text': 'x', 'callback_data': 'ğğğğğğğğğğğğğğğğğğğğğğğğğğğğğğğğğ'} | BUTTON_DATA_INVALID",
        "{'text': 'x', 'callback_data': 'd', 'url': 'https://example.org'} | an inline button can do one thing only",
        "{'text': 'x', 'callback_data': 'd', 'style': 'loud'} | button style must be one of [danger, success, primary]",
        "{'text': 'x', 'callback_data': 'd', 'colour': 'red'} | the sandbox knows no field \"colour\" of button",
      })
  void refusedButtons(String button, String refusal) {
    assertThat(
            refusal(
                "sendMessage",
                "{'chat_id': CHAT, 'text': 'x', 'reply_markup': {'inline_keyboard': [["
                    + button
                    + "]]}}"))
        .isEqualTo("400 Bad Request: " + refusal);
  }

  @Test
  void keyboardHasAtMostAHundredButtons() {
    String row =
        "["
            + "{'text': 'x', 'callback_data': 'd'}, ".repeat(100)
            + "{'text': 'x', 'callback_data': 'd'}]";
    assertThat(
            refusal(
                "sendMessage",
                "{'chat_id': CHAT, 'text': 'x', 'reply_markup': {'inline_keyboard': ["
                    + row
                    + "]}}"))
        .isEqualTo("400 Bad Request: reply markup is too long");
  }

  @Test
  void textIsAtMost4096UnitsAfterParsing() {
    bot.result(
        "sendMessage",
        "{'chat_id': %d, 'text': '<b>%s</b>', 'parse_mode': 'HTML'}"
            .formatted(chat, "x".repeat(4096)));
    assertThat(refusal("sendMessage", "{'chat_id': CHAT, 'text': '" + "x".repeat(4095) + "🌿'}"))
        .isEqualTo("400 Bad Request: message is too long");
  }

  @Test
  void callbackAnswerIsAtMost200Units() {
    bot.offer(chat, "Now?", "Did it");
    String tap = ada.press("Did it");
    assertThat(
            refusal(
                "answerCallbackQuery",
                "{'callback_query_id': '%s', 'text': '%s'}".formatted(tap, "x".repeat(201))))
        .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
    bot.result(
        "answerCallbackQuery",
        "{'callback_query_id': '%s', 'text': '%s'}".formatted(tap, "x".repeat(200)));
  }

  @Test
  void sameTextAgainIsNoEdit() {
    int id = bot.send(chat, "same");
    assertThat(
            refusal(
                "editMessageText",
                "{'chat_id': CHAT, 'message_id': %d, 'text': 'same'}".formatted(id)))
        .startsWith("400 Bad Request: message is not modified");
  }

  @Test
  void messageWithAReplyKeyboardCannotBeEdited() {
    int id =
        bot.result(
                "sendMessage",
                "{'chat_id': %d, 'text': 'x', 'reply_markup': {'keyboard': [[{'text': 'A'}, {'text': 'B'}]]}}"
                    .formatted(chat))
            .path("message_id")
            .asInt();
    assertThat(
            refusal(
                "editMessageText",
                "{'chat_id': CHAT, 'message_id': %d, 'text': 'y'}".formatted(id)))
        .isEqualTo("400 Bad Request: message can't be edited");
  }

  @Test
  void nobodyCanBeWrittenToBeforeTheyStart() {
    assertThat(
            bot.refusal(
                "sendMessage",
                "{'chat_id': %d, 'text': 'x'}".formatted(sandbox.person("Bo").chat().id())))
        .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");
  }

  @Test
  void nobodyCanBeWrittenToWhileTheyBlock() {
    ada.block();
    assertThat(refusal("sendMessage", "{'chat_id': CHAT, 'text': 'x'}"))
        .isEqualTo("403 Forbidden: bot was blocked by the user");

    ada.unblock();
    assertThat(bot.send(chat, "x")).isPositive();
  }

  @Test
  void wrongTokenIsUnauthorizedAndAMalformedOneNotFound() throws Exception {
    assertThat(bot.get("/bot" + sandbox.token() + "0/getMe").body()).contains("\"error_code\":401");
    assertThat(bot.get("/botabc/getMe").body()).contains("\"error_code\":404");
  }

  @Test
  void librarysNoiseIsNoReasonToRefuse() {
    assertThat(
            bot.call(
                    "sendmessage",
                    "{'method': 'sendmessage', 'chat_id': '%d', 'text': 'x', 'entities': []}"
                        .formatted(chat))
                .path("ok")
                .asBoolean())
        .isTrue();
  }
}
