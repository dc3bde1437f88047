/**
 * The only place that knows Telegram: how updates come in and letters go out over the Bot API, and
 * which of its answers mean what. Decides nothing about people and knows neither store nor
 * clockwork.
 */
@NullMarked
package dev.sotto.telegram;

import org.jspecify.annotations.NullMarked;
