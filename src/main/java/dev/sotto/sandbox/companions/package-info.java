/**
 * Simulated people, so that one person can see what the bot is like in company.
 *
 * <p>They exist because company cannot be tried out alone. They know what anybody sees on the
 * screen, words and labels of buttons, and may not know anything else of the bot.
 */
@NullMarked
package dev.sotto.sandbox.companions;

import org.jspecify.annotations.NullMarked;
