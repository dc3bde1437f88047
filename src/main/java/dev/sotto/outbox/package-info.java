/**
 * What leaves: letters, the order and pace in which they go, and what becomes of them. Knows that
 * there is a messenger, not which one.
 */
@NullMarked
package dev.sotto.outbox;

import org.jspecify.annotations.NullMarked;
