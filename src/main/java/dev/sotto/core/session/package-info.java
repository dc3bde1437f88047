/**
 * When a person sees their therapist, and what the bot says by itself around that. Knows nothing of
 * what is brought there.
 */
@NullMarked
package dev.sotto.core.session;

import org.jspecify.annotations.NullMarked;
