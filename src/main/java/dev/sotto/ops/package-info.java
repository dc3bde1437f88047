/**
 * Tells the host's machine how the bot is. Exists so that a process that runs and does nothing is
 * noticed within a minute. Knows instants and numbers it is handed; knows no person, no Telegram
 * and no database, and so cannot tell of them.
 */
@NullMarked
package dev.sotto.ops;

import org.jspecify.annotations.NullMarked;
