package dev.sotto.telegram;

import static dev.sotto.telegram.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons under a message. */
final class Keyboards {
  private static final int CODE_LIMIT = 64;

  private Keyboards() {}

  /**
   * Returns the buttons; null for none, which takes away those of a message that is changed.
   *
   * @throws Refusal if a button says nothing or its code does not fit
   */
  static @Nullable InlineKeyboardMarkup of(List<List<Letter.Key>> keys) throws Refusal {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (List<Letter.Key> line : keys) {
      InlineKeyboardRow row = new InlineKeyboardRow();
      for (Letter.Key key : line) {
        row.add(button(key));
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
  }

  private static InlineKeyboardButton button(Letter.Key key) throws Refusal {
    int bytes = key.code().getBytes(UTF_8).length;
    if (key.label().isBlank()) {
      throw refusal(Kind.NEVER, "a button without a label");
    }
    if (bytes == 0 || bytes > CODE_LIMIT) {
      throw refusal(Kind.NEVER, "a button with a code of " + bytes + " bytes");
    }
    return InlineKeyboardButton.builder().text(key.label()).callbackData(key.code()).build();
  }
}
