package dev.sotto.sandbox.world;

import java.time.Instant;
import java.util.Optional;

/**
 * A press on an inline button, waiting for the bot's answer or answered.
 *
 * @param id the callback query id
 * @param answer what the bot answered; empty while it did not
 */
public record Tap(
    String id,
    long chat,
    long person,
    int message,
    String data,
    Instant at,
    Optional<Answer> answer) {

  /**
   * What the person sees after the press.
   *
   * @param text empty when only the progress mark goes away
   * @param alert whether it is a dialog to close, not a passing line
   */
  public record Answer(String text, boolean alert) {}

  Tap answered(Answer given) {
    return new Tap(id, chat, person, message, data, at, Optional.of(given));
  }
}
