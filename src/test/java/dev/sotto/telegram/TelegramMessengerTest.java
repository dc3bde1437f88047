package dev.sotto.telegram;

import static dev.sotto.telegram.ScriptedApi.TOKEN;
import static dev.sotto.telegram.ScriptedApi.no;
import static dev.sotto.telegram.ScriptedApi.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sotto.core.person.ChatId;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Letter.Reaction;
import dev.sotto.outbox.Letter.Rewrite;
import dev.sotto.outbox.Letter.TapAnswer;
import dev.sotto.outbox.Letter.Words;
import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import dev.sotto.telegram.Introduction.Command;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramMessengerTest {
  private static final ChatId ANNA = new ChatId(42);
  private static final Words HELLO = new Words("Hello", List.of(), Hush.AUDIBLE);

  private final ScriptedApi api = new ScriptedApi();
  private final TelegramMessenger messenger =
      new TelegramMessenger(TOKEN, api.address(), new Drawings());

  @AfterEach
  void close() {
    messenger.close();
    api.close();
  }

  @Test
  void aMessageGoesOutAsItIs() throws Refusal {
    api.then(ok("{\"message_id\":77}"));
    List<List<Letter.Key>> keys =
        List.of(
            List.of(
                new Letter.Key("Done ✅ 完了", "n1:1:0:DID_IT"),
                new Letter.Key("Später", "n1:1:0:LATER")),
            List.of(),
            List.of(new Letter.Key("Skip", "q1:1:SKIP:")));

    long id = messenger.send(ANNA, new Words("<b>*hi*</b> http://x.y 🌿", keys, Hush.SILENT));

    ScriptedApi.Call call = api.lastCall();
    assertThat(id).isEqualTo(77);
    assertThat(call.method()).isEqualTo("sendmessage");
    assertThat(call.text("chat_id")).isEqualTo("42");
    assertThat(call.text("text")).isEqualTo("<b>*hi*</b> http://x.y 🌿");
    assertThat(call.body().has("parse_mode")).isFalse();
    assertThat(call.body().at("/link_preview_options/is_disabled").asBoolean()).isTrue();
    assertThat(call.body().path("disable_notification").asBoolean()).isTrue();
    assertThat(call.body().at("/reply_markup/inline_keyboard")).hasSize(2);
    assertThat(call.body().at("/reply_markup/inline_keyboard/0/0/text").asText())
        .isEqualTo("Done ✅ 完了");
    assertThat(call.body().at("/reply_markup/inline_keyboard/0/0/callback_data").asText())
        .isEqualTo("n1:1:0:DID_IT");
  }

  @Test
  void telegramSaysWhatTheBotIsCalled() throws Refusal {
    api.then(ok("{\"id\":7,\"is_bot\":true,\"first_name\":\"Sotto\",\"username\":\"sotto_bot\"}"));

    assertThat(messenger.username()).isEqualTo("sotto_bot");
    assertThat(api.lastCall().method()).isEqualTo("getme");
  }

  @Test
  void aMessageWithASoundAndNoButtonsSaysNeither() throws Refusal {
    messenger.send(ANNA, HELLO);

    assertThat(api.lastCall().body().has("reply_markup")).isFalse();
    assertThat(api.lastCall().body().has("disable_notification")).isFalse();
  }

  @Test
  void onlyTheIdOfTheEchoIsRead() throws Refusal {
    api.then(ok("{\"message_id\":8,\"chat\":\"new shape\",\"date\":{},\"text\":[]}"));

    assertThat(messenger.send(ANNA, HELLO)).isEqualTo(8);
  }

  @Test
  void longWordsAreCutBetweenCharacters() throws Refusal {
    messenger.send(ANNA, new Words("a".repeat(4094) + "🌿🌿", List.of(), Hush.AUDIBLE));

    assertThat(api.lastCall().text("text")).isEqualTo("a".repeat(4094) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q1:1:PLACE:012345678901234567890123456789012345678901234567890123"})
  void aCodeThatDoesNotFitIsNotSent(String code) {
    assertThat(refusalOfKey(new Letter.Key("Fine", code)).kind()).isEqualTo(Kind.NEVER);
    assertThat(api.calls()).isEmpty();
  }

  @Test
  void codesAreMeasuredInBytes() {
    assertThat(refusalOfKey(new Letter.Key("Fine", "é".repeat(33))).kind()).isEqualTo(Kind.NEVER);
    assertThat(refusalOfKey(new Letter.Key(" ", "x")).kind()).isEqualTo(Kind.NEVER);
  }

  @Test
  void aRewriteTakesTheButtonsAway() throws Refusal {
    messenger.rewrite(ANNA, new Rewrite(5, "Noted", List.of()));

    assertThat(api.lastCall().method()).isEqualTo("editmessagetext");
    assertThat(api.lastCall().text("message_id")).isEqualTo("5");
    assertThat(api.lastCall().text("text")).isEqualTo("Noted");
    assertThat(api.lastCall().body().has("reply_markup")).isFalse();
  }

  @Test
  void aReactionIsOneEmoji() throws Refusal {
    messenger.react(ANNA, new Reaction(5, "👍"));

    assertThat(api.lastCall().method()).isEqualTo("setmessagereaction");
    assertThat(api.lastCall().body().at("/reaction/0/type").asText()).isEqualTo("emoji");
    assertThat(api.lastCall().body().at("/reaction/0/emoji").asText()).isEqualTo("👍");
  }

  @Test
  void aTapIsAnsweredWithAWordOrNone() throws Refusal {
    messenger.answer(new TapAnswer("99", ""));
    assertThat(api.lastCall().text("callback_query_id")).isEqualTo("99");
    assertThat(api.lastCall().body().has("text")).isFalse();

    messenger.answer(new TapAnswer("99", "x".repeat(300)));
    assertThat(api.lastCall().text("text")).hasSize(200);
  }

  @Test
  void aGroupIsLeft() throws Refusal {
    messenger.leave(new ChatId(-5));

    assertThat(api.lastCall().method()).isEqualTo("leavechat");
    assertThat(api.lastCall().text("chat_id")).isEqualTo("-5");
  }

  @Test
  void introducesItself() throws Refusal {
    messenger.introduce(
        new Introduction(List.of(new Command("today", "What is on")), "A quiet companion"));

    assertThat(api.calls())
        .extracting(ScriptedApi.Call::method)
        .containsExactly("setmycommands", "setmyshortdescription");
    assertThat(api.calls().get(0).body().at("/commands/0/command").asText()).isEqualTo("today");
    assertThat(api.lastCall().text("short_description")).isEqualTo("A quiet companion");
  }

  @ParameterizedTest
  @CsvSource({
    "400, Bad Request: message text is empty, NEVER",
    "400, Bad Request: chat not found, AWAY",
    "400, Bad Request: PEER_ID_INVALID, AWAY",
    "401, Unauthorized, NO_ENTRY",
    "403, Forbidden: bot was blocked by the user, AWAY",
    "403, Forbidden: user is deactivated, AWAY",
    "404, Not Found, NO_ENTRY",
    "404, Not Found: method not found, NEVER",
    "413, Request Entity Too Large, NEVER",
    "500, Internal Server Error: restart, UNSENT"
  })
  void everyNoHasAMeaning(int code, String description, Kind kind) {
    api.then(no(code, description));

    assertThat(refusal().kind()).isEqualTo(kind);
  }

  @Test
  void aFloodSaysHowLong() {
    api.then(ScriptedApi.tooMany(3700));

    assertThat(refusal().kind()).isEqualTo(Kind.NOT_NOW);
    api.then(ScriptedApi.tooMany(3700));
    assertThat(refusal().await()).isEqualTo(Duration.ofSeconds(3700));
  }

  @Test
  void whatTheFarSideQuotesIsNotPassedOn() {
    api.then(no(400, "Bad Request: unsupported start tag \\\"marker\\\" at byte offset 5"));

    assertThat(refusal()).hasMessage("400 Bad Request: unsupported start tag");
  }

  @Test
  void anEditThatIsNotNeededIsNoRefusal() throws Refusal {
    api.then(
        no(400, "Bad Request: message is not modified: specified new message content"),
        no(400, "Bad Request: message to edit not found"),
        no(400, "Bad Request: message can't be edited"),
        no(400, "Bad Request: MESSAGE_ID_INVALID"));

    for (int i = 0; i < 4; i++) {
      messenger.rewrite(ANNA, new Rewrite(5, "Noted", List.of()));
    }

    assertThat(api.calls()).hasSize(4);
  }

  @Test
  void whatComesTooLateIsNoRefusal() throws Refusal {
    api.then(
        no(400, "Bad Request: query is too old and response timeout expired"),
        no(400, "Bad Request: message to react not found"),
        no(403, "Forbidden: bot was kicked from the group chat"));

    messenger.answer(new TapAnswer("99", ""));
    messenger.react(ANNA, new Reaction(5, "👍"));
    messenger.leave(ANNA);

    assertThat(api.calls()).hasSize(3);
  }

  @Test
  void aMessageThatIsNotModifiedWhenSentIsStillRefused() {
    api.then(no(400, "Bad Request: query is too old"));

    assertThat(refusal().kind()).isEqualTo(Kind.NEVER);
  }

  @Test
  void aTapIsAnsweredWhileEveryHandIsBusyWithALetter() throws Exception {
    int hands = 8;
    CountDownLatch busy = new CountDownLatch(hands);
    ExecutorService threads = Executors.newCachedThreadPool();
    for (int i = 0; i < hands; i++) {
      api.then(api.hang(busy));
      threads.execute(this::refusal);
    }
    busy.await();

    messenger.answer(new TapAnswer("99", ""));

    assertThat(api.lastCall().method()).isEqualTo("answercallbackquery");
    threads.shutdown();
  }

  private Refusal refusal() {
    return catchThrowableOfType(Refusal.class, () -> messenger.send(ANNA, HELLO));
  }

  private Refusal refusalOfKey(Letter.Key key) {
    Words words = new Words("Hello", List.of(List.of(key)), Hush.AUDIBLE);
    return catchThrowableOfType(Refusal.class, () -> messenger.send(ANNA, words));
  }
}
