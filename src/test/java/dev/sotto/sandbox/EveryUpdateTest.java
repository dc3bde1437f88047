package dev.sotto.sandbox;

import static dev.sotto.sandbox.RawBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * What people do reaches the bot as Telegram would tell it; {@link RawBot} holds each update
 * against the schema.
 */
class EveryUpdateTest {

  @AutoClose
  private final Sandbox sandbox =
      Sandbox.open(
          Options.usual()
              .on(ShownClock.stoppedAt(Instant.parse("2026-11-24T08:00:00Z")))
              .withFlood(Flood.off()));

  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");

  private JsonNode only() {
    JsonNode updates = bot.takeUpdates();
    assertThat(updates).hasSize(1);
    return updates.get(0);
  }

  @Test
  void startIsACommandWithItsPayload() {
    ada.start("circle-7");

    JsonNode message = only().path("message");
    assertThat(message.path("text").asText()).isEqualTo("/start circle-7");
    assertThat(message.path("entities"))
        .isEqualTo(json("[{'offset': 0, 'length': 6, 'type': 'bot_command'}]"));
    assertThat(message.path("date").asLong())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z").getEpochSecond());
  }

  @Test
  void everythingAPersonSends() {
    int first = ada.say("hello 🌿");
    ada.reply(first, "and again");
    ada.sticker("🌱");
    ada.voice(3);
    ada.photo("what it looked like");
    ada.edit(first, "hello there");

    List<String> kinds =
        StreamSupport.stream(bot.takeUpdates().spliterator(), false)
            .map(update -> update.has("edited_message") ? "edit" : kindOf(update.path("message")))
            .toList();
    assertThat(kinds).containsExactly("text", "reply", "sticker", "voice", "photo", "edit");
  }

  private static String kindOf(JsonNode message) {
    return List.of("reply_to_message", "sticker", "voice", "photo", "text").stream()
        .filter(message::has)
        .findFirst()
        .map(field -> field.equals("reply_to_message") ? "reply" : field)
        .orElse("nothing");
  }

  @Test
  void pressCarriesTheMessageAndItsData() {
    ada.start();
    int offer = bot.offer(ada.chat().id(), "Now?", "Did it");
    bot.takeUpdates();
    String tap = ada.press("Did it");

    JsonNode query = only().path("callback_query");
    assertThat(query.path("id").asText()).isEqualTo(tap);
    assertThat(query.path("data").asText()).isEqualTo("d");
    assertThat(query.at("/message/message_id").asInt()).isEqualTo(offer);
  }

  @Test
  void pressOnAMessageThatIsGoneHasAnInaccessibleOne() {
    ada.start();
    bot.takeUpdates();
    ada.pressForged(999, "old:1");

    assertThat(only().at("/callback_query/message/date").asInt(-1)).isZero();
  }

  @Test
  void blockAndUnblockChangeTheMembership() {
    ada.start();
    bot.takeUpdates();
    ada.block();
    assertThat(only().at("/my_chat_member/new_chat_member/status").asText()).isEqualTo("kicked");

    ada.unblock();
    assertThat(only().at("/my_chat_member/new_chat_member/status").asText()).isEqualTo("member");
  }

  @Test
  void reactionsComeOnlyToABotThatAskedForThem() {
    int message = ada.say("hi");
    ada.react(message, "👍");
    assertThat(bot.takeUpdates()).hasSize(1);

    bot.result("getUpdates", "{'allowed_updates': ['message', 'message_reaction']}");
    ada.react(message, "❤");
    assertThat(only().at("/message_reaction/new_reaction/0/emoji").asText()).isEqualTo("❤");
  }

  @Test
  void allowedUpdatesStayAsTheyWereWhenNotGiven() {
    bot.result("getUpdates", "{'allowed_updates': ['callback_query']}");
    ada.say("unheard");
    bot.result("getUpdates", "{}");
    ada.say("unheard too");
    bot.result("getUpdates", "{'allowed_updates': []}");
    ada.say("heard");

    assertThat(only().at("/message/text").asText()).isEqualTo("heard");
  }

  @Test
  void groupTellsTheBotWhatPrivacyModeLetsThrough() {
    Chat circle = sandbox.group("Circle", "Ada", "Bo");
    JsonNode joined = bot.takeUpdates();
    assertThat(joined.at("/0/my_chat_member/new_chat_member/status").asText()).isEqualTo("member");
    assertThat(joined.at("/1/message/new_chat_members/0/is_bot").asBoolean()).isTrue();

    Seat bo = sandbox.seat("Bo", circle);
    bo.say("just talking");
    bo.say("/week");
    assertThat(bot.takeUpdates()).isEmpty();

    bo.say("/week@sotto_sandbox_bot");
    assertThat(only().at("/message/text").asText()).startsWith("/week@");
    int said = bot.send(circle.id(), "Hello all");
    bo.reply(said, "hello Sotto");
    bo.say("/week");
    assertThat(bot.takeUpdates()).hasSize(2);
  }
}
