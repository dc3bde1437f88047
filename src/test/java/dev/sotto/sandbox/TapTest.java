package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import dev.sotto.sandbox.world.Tap;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TapTest {

  private static final String TOO_LATE =
      "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

  private final ShownClock clock = ShownClock.stoppedAt(Instant.parse("2026-11-24T08:00:00Z"));
  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().on(clock));
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");

  @BeforeEach
  void adaIsAsked() {
    ada.start();
    bot.offer(ada.chat().id(), "Now?", "Did it");
  }

  private static String answer(String tap) {
    return "{'callback_query_id': '%s', 'text': 'Noted', 'show_alert': true}".formatted(tap);
  }

  @Test
  void answerReachesThePerson() {
    String tap = ada.press("Did it");
    assertThat(ada.answerTo(tap)).isEmpty();
    bot.result("answerCallbackQuery", answer(tap));

    assertThat(ada.answerTo(tap)).contains(new Tap.Answer("Noted", true));
  }

  @Test
  void answerIsTakenForFifteenSeconds() {
    String tap = ada.press("Did it");
    clock.advance(Duration.ofSeconds(15));
    bot.result("answerCallbackQuery", answer(tap));

    String late = ada.press("Did it");
    clock.advance(Duration.ofSeconds(16));
    assertThat(bot.refusal("answerCallbackQuery", answer(late))).isEqualTo(TOO_LATE);
  }

  @Test
  void secondAnswerIsTooLate() {
    String tap = ada.press("Did it");
    bot.result("answerCallbackQuery", answer(tap));

    assertThat(bot.refusal("answerCallbackQuery", answer(tap))).isEqualTo(TOO_LATE);
  }
}
