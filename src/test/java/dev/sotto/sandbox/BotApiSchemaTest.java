package dev.sotto.sandbox;

import static dev.sotto.sandbox.RawBot.SCHEMA;
import static dev.sotto.sandbox.RawBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BotApiSchemaTest {

  @Test
  void fittingRequestHasNoProblems() {
    assertThat(
            SCHEMA.requestProblems(
                "sendmessage",
                json("{'chat_id': '42', 'text': 'hi', 'method': 'sendmessage', 'entities': []}")))
        .isEmpty();
  }

  @Test
  void formMayWriteEverythingAsText() {
    assertThat(
            SCHEMA.requestProblems(
                "sendMessage",
                json("{'chat_id': '42', 'text': 'hi', 'disable_notification': 'true'}")))
        .isEmpty();
  }

  @Test
  void unknownMissingAndWrongAreAllNamed() {
    assertThat(
            SCHEMA.requestProblems(
                "sendMessage", json("{'chat_id': 42, 'silent': true, 'protect_content': 1}")))
        .containsExactlyInAnyOrder(
            "sendMessage: lacks text",
            "sendMessage: has no field silent",
            "sendMessage.protect_content: expected Boolean, found 1");
  }

  @Test
  void problemsInsideAUnionAreThoseOfTheBestFit() {
    assertThat(
            SCHEMA.requestProblems(
                "sendMessage",
                json(
                    "{'chat_id': 1, 'text': 'x', 'reply_markup': {'inline_keyboard': [[{'callback_data': 'd'}]]}}")))
        .containsExactly("sendMessage.reply_markup.inline_keyboard[0][0]: lacks text");
  }

  @Test
  void unknownMethodIsAProblem() {
    assertThat(SCHEMA.requestProblems("sendNudge", json("{}")))
        .containsExactly("there is no method sendNudge");
  }
}
