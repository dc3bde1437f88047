package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FloodTest {

  private final ShownClock clock = ShownClock.stoppedAt(Instant.parse("2026-11-24T08:00:00Z"));
  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().on(clock));
  private final RawBot bot = new RawBot(sandbox);

  private long started(String name) {
    Seat seat = sandbox.person(name);
    seat.start();
    return seat.chat().id();
  }

  private JsonNode send(long chat) {
    return bot.call("sendMessage", "{'chat_id': %d, 'text': 'x'}".formatted(chat));
  }

  private int retryAfter(long chat) {
    return send(chat).at("/parameters/retry_after").asInt();
  }

  @Test
  void oneChatTakesABurstOfThreeThenOneASecond() {
    long ada = started("Ada");
    assertThat(IntStream.range(0, 4).map(i -> retryAfter(ada)).toArray())
        .containsExactly(0, 0, 0, 1);

    clock.advance(Duration.ofSeconds(1));
    assertThat(retryAfter(ada)).isZero();
    assertThat(retryAfter(ada)).isEqualTo(1);
  }

  @Test
  void refusedMessageTakesNoPlace() {
    long ada = started("Ada");
    IntStream.range(0, 10).forEach(i -> send(ada));
    clock.advance(Duration.ofSeconds(1));

    assertThat(retryAfter(ada)).isZero();
  }

  @Test
  void groupTakesTwentyAMinute() {
    Chat circle = sandbox.group("Circle", "Ada");
    int taken = 0;
    for (int second = 0; second < 60; second++) {
      taken += send(circle.id()).path("ok").asBoolean() ? 1 : 0;
      clock.advance(Duration.ofMillis(500));
    }
    assertThat(taken).isBetween(20, 30);
    assertThat(retryAfter(circle.id())).isBetween(0, 3);
  }

  @Test
  void thirtyASecondOverAllChats() {
    List<Long> chats = IntStream.range(0, 31).mapToObj(i -> started("P" + i)).toList();
    assertThat(chats.stream().mapToInt(this::retryAfter).filter(seconds -> seconds > 0).count())
        .isEqualTo(1);
  }

  @Test
  void editsCountAsMessages() {
    long ada = started("Ada");
    int id = bot.send(ada, "0");
    for (String text : List.of("1", "2")) {
      bot.result(
          "editMessageText",
          "{'chat_id': %d, 'message_id': %d, 'text': '%s'}".formatted(ada, id, text));
    }
    assertThat(
            bot.refusal(
                "editMessageText",
                "{'chat_id': %d, 'message_id': %d, 'text': '3'}".formatted(ada, id)))
        .isEqualTo("429 Too Many Requests: retry after 1");
  }

  @Test
  void limitsCanBeSwitchedOff() {
    try (Sandbox free = Sandbox.open(Options.usual().on(clock).withFlood(Flood.off()))) {
      Seat ada = free.person("Ada");
      ada.start();
      RawBot fast = new RawBot(free);
      IntStream.range(0, 40).forEach(i -> fast.send(ada.chat().id(), "x"));
      assertThat(ada.chat().messages()).hasSize(41);
    }
  }
}
