package dev.sotto.telegram;

import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Reads what a failed call means. Takes over no message and no cause of an exception: addresses
 * with the token in them and words of the letter can be in either.
 */
final class Refusals {
  private static final Duration UNTOLD_WAIT = Duration.ofSeconds(5);
  private static final int DESCRIPTION_LIMIT = 100;

  /** Telegram says these with 400 where it could say 403. */
  private static final List<String> GONE =
      List.of("chat not found", "peer_id_invalid", "user not found", "user_deactivated");

  private Refusals() {}

  static Refusal of(TelegramApiException problem) {
    if (problem instanceof TelegramApiRequestException request && codeOf(request) != 0) {
      return answered(codeOf(request), descriptionOf(request), waitOf(request));
    }
    if (problem instanceof TelegramApiValidationException) {
      return refusal(Kind.NEVER, "the library finds the request invalid");
    }
    Throwable cause = problem.getCause();
    if (cause instanceof Unsent unsent) {
      return refusal(Kind.UNSENT, String.valueOf(unsent.getMessage()));
    }
    if (cause instanceof TooLarge tooLarge) {
      return refusal(Kind.NEVER, String.valueOf(tooLarge.getMessage()));
    }
    return refusal(
        Kind.UNKNOWN, cause == null ? "unreadable answer" : cause.getClass().getSimpleName());
  }

  static Refusal refusal(Kind kind, String reason) {
    return new Refusal(kind, Duration.ZERO, reason);
  }

  private static Refusal answered(int code, String description, Duration wait) {
    String reason = code + " " + description;
    return switch (code) {
      case 400 -> refusal(saysGone(description) ? Kind.AWAY : Kind.NEVER, reason);
      case 401 -> refusal(Kind.NO_ENTRY, reason);
      case 403 -> refusal(Kind.AWAY, reason);
      case 404 -> refusal(isUnknownMethod(description) ? Kind.NEVER : Kind.NO_ENTRY, reason);
      case 429 -> new Refusal(Kind.NOT_NOW, wait, reason);
      default -> refusal(code >= 500 ? Kind.UNSENT : Kind.NEVER, reason);
    };
  }

  private static boolean saysGone(String description) {
    String said = description.toLowerCase(Locale.ROOT);
    return GONE.stream().anyMatch(said::contains);
  }

  private static boolean isUnknownMethod(String description) {
    return description.toLowerCase(Locale.ROOT).contains("method not found");
  }

  private static int codeOf(TelegramApiRequestException problem) {
    Integer code = problem.getErrorCode();
    return code == null ? 0 : code;
  }

  /** Telegram quotes what it got after a quotation mark; nothing from there on is kept. */
  private static String descriptionOf(TelegramApiRequestException problem) {
    String said = problem.getApiResponse() == null ? "" : problem.getApiResponse();
    int quote = said.indexOf('"');
    return Cut.to(DESCRIPTION_LIMIT, quote < 0 ? said : said.substring(0, quote)).strip();
  }

  private static Duration waitOf(TelegramApiRequestException problem) {
    ResponseParameters parameters = problem.getParameters();
    Integer seconds = parameters == null ? null : parameters.getRetryAfter();
    return seconds == null ? UNTOLD_WAIT : Duration.ofSeconds(seconds);
  }
}
