/**
 * Who talks with the bot and what they set: zone, day start, quiet hours, country, pause. Knows
 * nothing of practices.
 */
@NullMarked
package dev.sotto.core.person;

import org.jspecify.annotations.NullMarked;
