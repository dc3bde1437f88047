package dev.sotto.sandbox;

import static dev.sotto.sandbox.RawBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Reaction;
import dev.sotto.sandbox.world.Seat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Each method does what its documentation says; {@link RawBot} holds each answer against the
 * schema.
 */
class EveryMethodTest {

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");
  private final long chat = ada.chat().id();

  private Message message(int id) {
    return ada.chat().message(id).orElseThrow();
  }

  @Test
  void getMeIsTheBot() {
    assertThat(bot.result("getMe", "{}").path("username").asText()).isEqualTo("sotto_sandbox_bot");
  }

  @Test
  void methodNamesAreMatchedInAnyCase() throws Exception {
    assertThat(bot.get("/bot" + sandbox.token() + "/GETME").body()).contains("\"ok\":true");
    assertThat(sandbox.journal().entries())
        .extracting(entry -> entry.method())
        .containsExactly("getMe");
  }

  @Test
  void messageKeepsItsManners() {
    ada.start();
    JsonNode sent =
        bot.result(
            "sendMessage",
            "{'chat_id': '%d', 'text': '<b>Hi</b>', 'parse_mode': 'HTML', 'disable_notification': true, 'protect_content': true,"
                    .formatted(chat)
                + " 'link_preview_options': {'is_disabled': true}, 'reply_parameters': {'message_id': 1}}");

    Message message = message(sent.path("message_id").asInt());
    assertThat(message.text()).isEqualTo("Hi");
    assertThat(message.silent()).isTrue();
    assertThat(message.isProtected()).isTrue();
    assertThat(message.replyTo()).isEqualTo(1);
    assertThat(sent.at("/reply_to_message/text").asText()).isEqualTo("/start");
  }

  @Test
  void editWithoutKeyboardRemovesIt() {
    ada.start();
    int offer = bot.offer(chat, "Now?", "Did it");
    bot.result(
        "editMessageText",
        "{'chat_id': %d, 'message_id': %d, 'text': 'Done'}".formatted(chat, offer));

    assertThat(message(offer).markup().rows()).isEmpty();
    assertThat(message(offer).edited()).isNotNull();
  }

  @Test
  void keyboardAloneChangesWithoutAnEditedMark() {
    ada.start();
    int offer = bot.offer(chat, "Now?", "Did it");
    bot.result(
        "editMessageReplyMarkup", "{'chat_id': %d, 'message_id': %d}".formatted(chat, offer));

    assertThat(message(offer).markup().rows()).isEmpty();
    assertThat(message(offer).edited()).isNull();
  }

  @Test
  void reactionIsPutReplacedAndTakenBack() {
    int said = ada.say("did it");
    String target = "{'chat_id': %d, 'message_id': %d, ".formatted(chat, said);
    bot.result("setMessageReaction", target + "'reaction': [{'type': 'emoji', 'emoji': '👍'}]}");
    bot.result("setMessageReaction", target + "'reaction': [{'type': 'emoji', 'emoji': '❤️'}]}");
    assertThat(message(said).reactions()).extracting(Reaction::emoji).containsExactly("❤");

    bot.result("setMessageReaction", target + "'reaction': []}");
    assertThat(message(said).reactions()).isEmpty();
  }

  @Test
  void deletedMessageIsGone() {
    ada.start();
    int id = bot.send(chat, "oops");
    bot.result("deleteMessage", "{'chat_id': %d, 'message_id': %d}".formatted(chat, id));

    assertThat(ada.chat().message(id)).isEmpty();
  }

  @Test
  void narrowestCommandListWins() {
    bot.result("setMyCommands", "{'commands': [{'command': 'help', 'description': 'Help'}]}");
    bot.result(
        "setMyCommands",
        "{'commands': [{'command': 'did', 'description': 'Did it'}], 'scope': {'type': 'all_private_chats'}, 'language_code': 'en'}");
    assertThat(bot.result("getMyCommands", "{}"))
        .isEqualTo(json("[{'command': 'help', 'description': 'Help'}]"));
    assertThat(sandbox.world().commands().offeredIn(ada.chat(), "en"))
        .extracting(command -> command.command())
        .containsExactly("did");

    bot.result(
        "deleteMyCommands", "{'scope': {'type': 'all_private_chats'}, 'language_code': 'en'}");
    assertThat(sandbox.world().commands().offeredIn(ada.chat(), "en"))
        .extracting(command -> command.command())
        .containsExactly("help");
  }

  @Test
  void smallMethodsAnswer() {
    ada.start();
    assertThat(
            bot.result("sendChatAction", "{'chat_id': %d, 'action': 'typing'}".formatted(chat))
                .asBoolean())
        .isTrue();
    assertThat(bot.result("getChat", "{'chat_id': %d}".formatted(chat)).path("first_name").asText())
        .isEqualTo("Ada");
    assertThat(bot.result("deleteWebhook", "{'drop_pending_updates': true}").asBoolean()).isTrue();
    assertThat(bot.result("getWebhookInfo", "{}").path("pending_update_count").asInt()).isZero();
    assertThat(bot.result("setMyDescription", "{'description': 'Quiet company'}").asBoolean())
        .isTrue();
    assertThat(bot.result("setMyShortDescription", "{'short_description': 'Quiet'}").asBoolean())
        .isTrue();
  }

  @Test
  void fileCanBeFetchedAgain() throws Exception {
    ada.photo("");
    String id = bot.takeUpdates().at("/0/message/photo/0/file_id").asText();
    String path =
        bot.result("getFile", "{'file_id': '%s'}".formatted(id)).path("file_path").asText();

    assertThat(bot.get("/file/bot" + sandbox.token() + "/" + path).statusCode()).isEqualTo(200);
    assertThat(bot.get("/file/bot" + sandbox.token() + "x/" + path).statusCode()).isEqualTo(404);
  }

  @Test
  void botCanLeaveAGroupButNotAPerson() {
    Chat circle = sandbox.group("Circle", "Ada");
    assertThat(bot.result("leaveChat", "{'chat_id': %d}".formatted(circle.id())).asBoolean())
        .isTrue();
    assertThat(circle.standing()).isEqualTo(Chat.Standing.LEFT);
    assertThat(bot.refusal("leaveChat", "{'chat_id': %d}".formatted(chat))).startsWith("400");
  }
}
