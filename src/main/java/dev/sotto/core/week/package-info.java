/**
 * What a week looked like, as the person told it. Counts what happened; has no number for what did
 * not, none for days in a row, and no words.
 */
@NullMarked
package dev.sotto.core.week;

import org.jspecify.annotations.NullMarked;
