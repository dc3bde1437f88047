/**
 * What Telegram's side of the conversation knows: people, chats, messages, files, the queue of
 * updates and the one clock they all obey.
 *
 * <p>It exists so that the Bot API and the chat page play with the very same things. It may not
 * know HTTP, the page, or anything of the bot that is being tried out.
 */
@NullMarked
package dev.sotto.sandbox.world;

import org.jspecify.annotations.NullMarked;
