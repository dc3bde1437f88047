/**
 * Everything the bot can say, by name. The wording is in {@code config/}; this package only knows
 * which lines exist and what they need.
 */
@NullMarked
package dev.sotto.core.script;

import org.jspecify.annotations.NullMarked;
