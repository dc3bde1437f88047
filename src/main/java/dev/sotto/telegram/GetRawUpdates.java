package dev.sotto.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and reads nothing of them but their ids. The library's own method maps the whole
 * batch, so that one update it cannot map blocks all others for ever.
 */
final class GetRawUpdates extends BotApiMethod<RawUpdate[]> {
  private static final long serialVersionUID = 1;

  /** Of a batch in which no update has an id, which could never be confirmed. */
  private static final String NO_IDS = "Updates without ids";

  private final long offset;
  private final int limit;
  private final long timeout;

  /**
   * @param patience how long Telegram waits for something to happen
   */
  GetRawUpdates(long offset, int limit, Duration patience) {
    this.offset = offset;
    this.limit = limit;
    this.timeout = patience.toSeconds();
  }

  @Override
  public String getMethod() {
    return "getupdates";
  }

  public long getOffset() {
    return offset;
  }

  public int getLimit() {
    return limit;
  }

  public long getTimeout() {
    return timeout;
  }

  public List<String> getAllowedUpdates() {
    return List.of("message", "edited_message", "callback_query", "my_chat_member");
  }

  @Override
  public RawUpdate[] deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode updates = Answer.resultOf(answer);
    List<RawUpdate> batch = new ArrayList<>();
    for (JsonNode update : updates) {
      JsonNode id = update.path("update_id");
      if (id.isIntegralNumber()) {
        batch.add(new RawUpdate(id.longValue(), update.toString()));
      }
    }
    if (!updates.isArray() || (batch.isEmpty() && !updates.isEmpty())) {
      throw new TelegramApiRequestException(NO_IDS);
    }
    return batch.toArray(RawUpdate[]::new);
  }
}
