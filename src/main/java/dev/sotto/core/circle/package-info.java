/**
 * Company without being watched: circles of people who do not know each other's answers, pairs of
 * two who chose to, and what may be shown to whom. Knows nobody but by their number.
 */
@NullMarked
package dev.sotto.core.circle;

import org.jspecify.annotations.NullMarked;
