package dev.sotto.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * What the Bot API answered, read no further than needed. The library maps whole answers, and fails
 * a message that was sent when one field of its echo is new to it.
 */
final class Answer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answer() {}

  /**
   * Returns what a call came to.
   *
   * @throws TelegramApiRequestException with Telegram's code when it says no, with code 0 when this
   *     is no answer of the Bot API
   */
  static JsonNode resultOf(String body) throws TelegramApiRequestException {
    JsonNode answer = tree(body);
    if (answer.path("ok").asBoolean()) {
      return answer.path("result");
    }
    JsonNode wait = answer.path("parameters").path("retry_after");
    ResponseParameters parameters =
        new ResponseParameters(null, wait.canConvertToInt() ? wait.intValue() : null);
    throw new TelegramApiRequestException(
        "The Bot API says no",
        new ApiResponse<>(
            false,
            answer.path("error_code").asInt(),
            answer.path("description").asText(),
            parameters,
            null));
  }

  /** Returns the message that was sent, with its id and nothing else; fails as above. */
  static Message sent(String body) throws TelegramApiRequestException {
    Message message = new Message();
    message.setMessageId(resultOf(body).path("message_id").asInt());
    return message;
  }

  private static JsonNode tree(String body) throws TelegramApiRequestException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException garbled) {
      throw new TelegramApiRequestException("Not an answer of the Bot API");
    }
  }
}
