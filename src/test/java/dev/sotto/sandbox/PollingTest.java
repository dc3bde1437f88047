package dev.sotto.sandbox;

import static dev.sotto.sandbox.RawBot.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PollingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ShownClock clock = ShownClock.stoppedAt(Instant.parse("2026-11-24T08:00:00Z"));
  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().on(clock));
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");

  private static int id(JsonNode updates, int index) {
    return updates.get(index).path("update_id").asInt();
  }

  @Test
  void offsetConfirmsWhatLiesBeforeIt() {
    ada.say("one");
    ada.say("two");
    JsonNode first = bot.updates(0);
    assertThat(bot.updates(0)).isEqualTo(first);

    assertThat(bot.updates(id(first, 1))).hasSize(1);
    assertThat(bot.updates(0)).hasSize(1);
    assertThat(bot.updates(id(first, 1) + 1)).isEmpty();
  }

  @Test
  void negativeOffsetCountsFromTheEndAndForgetsTheRest() {
    ada.say("one");
    ada.say("two");
    ada.say("three");

    assertThat(bot.updates(-1).at("/0/message/text").asText()).isEqualTo("three");
    assertThat(bot.updates(0)).hasSize(1);
  }

  @Test
  void offsetFarInTheFutureIsAnsweredFromTheHead() {
    ada.say("one");
    int next = id(bot.updates(0), 0) + 1;

    assertThat(bot.updates(next + 1_000_000)).hasSize(1);
    assertThat(bot.updates(next + 5)).isEmpty();
  }

  @Test
  void idsMayJumpDown() {
    ada.say("one");
    int old = id(bot.updates(0), 0);
    sandbox.updates().jumpTo(5);
    ada.say("two");

    JsonNode updates = bot.updates(old + 1);
    assertThat(id(updates, 0)).isEqualTo(5);
    assertThat(updates.at("/0/message/text").asText()).isEqualTo("two");
  }

  @Test
  void idsDoNotJumpOverWhatTheBotNeverSaw() {
    ada.say("unseen");
    assertThatThrownBy(() -> sandbox.updates().jumpTo(5)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void limitCutsTheBatch() {
    ada.say("one");
    ada.say("two");
    assertThat(bot.result("getUpdates", "{'limit': 1}")).hasSize(1);
  }

  @Test
  void parkedPollAnswersAsSoonAsSomethingComesAndHindersNobody() throws Exception {
    CompletableFuture<JsonNode> poll = bot.begin("getUpdates", "{\"timeout\": 50}");
    sandbox.updates().awaitPoll(PATIENCE);
    assertThat(bot.result("getMe", "{}").path("is_bot").asBoolean()).isTrue();
    ada.say("hello");

    assertThat(poll.get().at("/result/0/message/text").asText()).isEqualTo("hello");
  }

  @Test
  void secondPollEndsTheFirst() throws Exception {
    CompletableFuture<JsonNode> first = bot.begin("getUpdates", "{\"timeout\": 50}");
    sandbox.updates().awaitPoll(PATIENCE);
    bot.updates(0);

    assertThat(first.get().path("error_code").asInt()).isEqualTo(409);
    assertThat(first.get().path("description").asText())
        .isEqualTo(
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
  }

  @Test
  void tapsVanishAfter150SecondsAndMessagesAfterADay() {
    ada.start();
    bot.offer(ada.chat().id(), "Now?", "Did it");
    bot.takeUpdates();
    ada.press("Did it");
    ada.say("did it");

    clock.advance(Duration.ofSeconds(149));
    assertThat(bot.updates(0)).hasSize(2);
    clock.advance(Duration.ofSeconds(1));
    assertThat(bot.updates(0)).hasSize(1);
    clock.advance(Duration.ofDays(1));
    assertThat(bot.updates(0)).isEmpty();
  }

  @Test
  void anythingCanBeDelivered() {
    sandbox
        .updates()
        .deliver((ObjectNode) json("{'message': 'not even an object'}"), Duration.ofDays(1));

    assertThat(bot.call("getUpdates", "{'limit': 'one'}").path("ok").asBoolean()).isFalse();
    assertThat(sandbox.updates().pending()).hasSize(1);
    assertThat(sandbox.updates().pending().get(0).body().path("message").asText())
        .isEqualTo("not even an object");
  }

  @Test
  void awaitTakenEndsWhenTheBotConfirmedAndPollsAgain() throws Exception {
    ada.say("hello");
    int next = id(bot.updates(0), 0) + 1;
    CompletableFuture<JsonNode> poll =
        bot.begin("getUpdates", "{\"timeout\": 50, \"offset\": " + next + "}");

    sandbox.updates().awaitTaken(PATIENCE);
    assertThat(sandbox.updates().pending()).isEmpty();
    bot.updates(0);
    assertThat(poll.get().path("ok").asBoolean()).isFalse();
  }
}
