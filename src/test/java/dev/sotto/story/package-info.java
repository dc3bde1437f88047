/**
 * Stories: the whole program in front of a Bot API server of its own, on a clock that is moved by
 * hand. What happens is written down in {@code src/test/resources/stories}, in people's words; this
 * package reads and plays it, and knows no class of the bot but the one that holds it together.
 */
@NullMarked
package dev.sotto.story;

import org.jspecify.annotations.NullMarked;
