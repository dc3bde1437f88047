/**
 * Conversations as typed states. A {@link dev.sotto.core.talk.Step} holds what was gathered so far
 * and decides what a reply leads to; it reads no clock, stores nothing, and sends nothing.
 */
@NullMarked
package dev.sotto.core.talk;

import org.jspecify.annotations.NullMarked;
