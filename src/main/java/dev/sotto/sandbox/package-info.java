/**
 * A Telegram of one's own: a Bot API server on this machine and a chat page to talk with the bot,
 * for trying it out and for testing it as a whole.
 *
 * <p>It exists because a bot is only tried out when somebody talks with it, and Telegram's servers
 * are not there for tests. It may not know anything of the bot: they meet over HTTP, and share
 * nothing but a clock.
 */
@NullMarked
package dev.sotto.sandbox;

import org.jspecify.annotations.NullMarked;
