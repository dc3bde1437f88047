/**
 * What a person said about a practice on a Day. No answer is no value here: unknown is never
 * counted.
 */
@NullMarked
package dev.sotto.core.checkin;

import org.jspecify.annotations.NullMarked;
