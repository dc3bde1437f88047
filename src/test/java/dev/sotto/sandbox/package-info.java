/**
 * Keeps the sandbox honest: against the schema of the Bot API, against two clients nobody here
 * wrote, and against the rules Telegram's server is known to have.
 */
@NullMarked
package dev.sotto.sandbox;

import org.jspecify.annotations.NullMarked;
