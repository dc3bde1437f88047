/**
 * Telegram's Bot API over HTTP, as strict as the real one or stricter, with faults on demand and a
 * journal of every request.
 *
 * <p>It exists so that the program under test talks to it through the same client, the same wire
 * and the same errors as to Telegram. It may not know the chat page, and nothing of the bot that is
 * being tried out.
 */
@NullMarked
package dev.sotto.sandbox.botapi;

import org.jspecify.annotations.NullMarked;
