package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated people, and a bot that is anything but Sotto. */
class CompanionsTest {
  private static final String CODE = "c0123456789abc";
  private static final String PRACTICE = "/new breathing, 2 minutes, every day at 07:30";
  private static final String NUDGE = "Did it|Tiny step|Later";

  @AutoClose
  private final Sandbox sandbox =
      Sandbox.open(
          Options.usual()
              .on(ShownClock.stoppedAt(Instant.parse("2026-11-24T08:00:00Z")))
              .withFlood(Flood.off()));

  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");

  @BeforeEach
  void adaHasStarted() {
    ada.start();
    bot.takeUpdates();
  }

  private List<Person> come() {
    bot.send(ada.chat().id(), "Pass it on: /start " + CODE);
    return sandbox.companions().follow(ada.person());
  }

  /** One of those who came, with everything they said so far taken. */
  private Seat one(List<Person> came) {
    bot.takeUpdates();
    return sandbox.person(came.get(0).name());
  }

  private int ask(Seat of, String labels) {
    String row =
        Stream.of(labels.split("\\|"))
            .map(label -> "{'text': '%s', 'callback_data': '%s'}".formatted(label, label))
            .reduce((left, right) -> left + ", " + right)
            .orElseThrow();
    return bot.result(
            "sendMessage",
            "{'chat_id': %d, 'text': 'Well?', 'reply_markup': {'inline_keyboard': [[%s]]}}"
                .formatted(of.chat().id(), row))
        .path("message_id")
        .asInt();
  }

  /** What reached the bot since it last looked: words, and labels of buttons in brackets. */
  private List<String> heard() {
    return StreamSupport.stream(bot.takeUpdates().spliterator(), false)
        .map(CompanionsTest::told)
        .toList();
  }

  private static String told(JsonNode update) {
    return update.has("message")
        ? update.at("/message/text").asText()
        : "[" + update.at("/callback_query/data").asText() + "]";
  }

  private Seat practising() {
    Seat one = one(come());
    bot.send(one.chat().id(), "Hello.");
    bot.send(one.chat().id(), "It is set.");
    assertThat(heard()).containsExactly(PRACTICE);
    return one;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here: https://t.me/sotto_sandbox_bot?start=" + CODE,
        "Say /start " + CODE + " to it",
      })
  void sixFollowWhatTheBotWrote(String words) {
    bot.send(ada.chat().id(), words);

    assertThat(sandbox.companions().follow(ada.person()))
        .hasSize(6)
        .allMatch(person -> sandbox.companions().has(person.id()));
    assertThat(heard()).hasSize(6).containsOnly("/start " + CODE);
    assertThat(sandbox.companions().has(ada.person().id())).isFalse();
  }

  @Test
  void theNewestLinkIsFollowed() {
    bot.send(ada.chat().id(), "/start c0000000000000 or /start c1111111111111");
    bot.send(ada.chat().id(), "No link at all");
    sandbox.companions().follow(ada.person());

    assertThat(heard()).containsOnly("/start c1111111111111");
  }

  @Test
  void nobodyComesWithoutALinkOfTheBotsToACircle() {
    Seat bo = sandbox.person("Bo");
    bo.start();
    bot.send(bo.chat().id(), "/start " + CODE);
    bot.send(ada.chat().id(), "/start p0123456789abc");
    bot.send(ada.chat().id(), "https://t.me/some_other_bot?start=" + CODE);
    ada.say("/start " + CODE);

    assertThatThrownBy(() -> sandbox.companions().follow(ada.person()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Ask for a link with /circle first; companions come in by it.");
    assertThat(sandbox.world().people()).hasSize(5);
  }

  @Test
  void twiceSixComeAndThenNobodyIsLeft() {
    assertThat(come()).doesNotContainAnyElementsOf(come()).hasSize(6);
    assertThatThrownBy(this::come).hasMessage("All the companions there are have come.");
    assertThat(sandbox.world().people()).extracting(Person::name).doesNotHaveDuplicates();
  }

  @Test
  void settingUpIsTheFirstButtonOfEachQuestionAndOneLine() {
    Seat one = one(come());
    ask(one, "I agree|Not now");
    ask(one, "Skip");
    bot.send(one.chat().id(), "Fine.");
    ask(one, "Right|Change");
    bot.send(one.chat().id(), "It is set.");
    bot.send(one.chat().id(), "One more thing.");
    ask(one, "Rather this|Rather that");

    assertThat(heard()).containsExactly("[I agree]", "[Skip]", PRACTICE, "[Right]");
  }

  @Test
  void twoOfThreeNudgesAreAnswered() {
    Seat one = practising();
    List<String> pressed = new ArrayList<>();
    for (int day = 0; day < 9; day++) {
      ask(one, NUDGE);
      pressed.addAll(heard());
    }

    assertThat(pressed).hasSize(6).containsOnly("[Did it]", "[Tiny step]");
  }

  @Test
  void whoDoesWhatIsTheSameEachTime() {
    Seat one = practising();
    List<String> pressed = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      ask(one, NUDGE);
      pressed.add(String.join("", heard()));
    }

    assertThat(one.person().name()).isEqualTo("Fran");
    assertThat(pressed).containsExactly("", "[Tiny step]", "[Did it]");
  }

  @Test
  void aNudgeThatChangesIsNotAnsweredAgain() {
    Seat one = practising();
    List<Integer> nudges = List.of(ask(one, NUDGE), ask(one, NUDGE), ask(one, NUDGE));
    heard();
    for (int nudge : nudges) {
      bot.result(
          "editMessageText",
          "{'chat_id': %d, 'message_id': %d, 'text': 'Noted.', 'reply_markup': {'inline_keyboard': [[{'text': 'Did it', 'callback_data': 'd'}]]}}"
              .formatted(one.chat().id(), nudge));
    }

    assertThat(heard()).isEmpty();
  }

  @Test
  void anotherRoundIsTakenWhateverTheDayBrings() {
    Seat one = practising();
    List<String> pressed = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      ask(one, NUDGE + "|Another round");
      pressed.addAll(heard());
    }

    assertThat(pressed).hasSize(5).filteredOn("[Another round]"::equals).hasSize(3);
  }

  @Test
  void whoIsAskedWithoutEndStopsAnswering() {
    Seat one = one(come());
    for (int question = 0; question < 30; question++) {
      ask(one, "Yes|No");
    }

    assertThat(heard()).hasSize(20);
  }

  @Test
  void nothingHappensWhileOnlyTimePasses() {
    Seat one = practising();
    sandbox.clock().advance(Duration.ofDays(3));
    bot.result("getMe", "{}");

    assertThat(heard()).isEmpty();
    assertThat(one.chat().messages()).hasSize(4);
  }
}
