/**
 * The chat page: what people use in place of the Telegram app.
 *
 * <p>It exists so that anybody can try the bot without an account, a token or a network. It shows
 * and changes the world, and may not know the Bot API; the page itself is plain files under {@code
 * /sandbox} on the class path.
 */
@NullMarked
package dev.sotto.sandbox.page;

import org.jspecify.annotations.NullMarked;
