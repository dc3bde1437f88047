/**
 * Turns what a person types into meaning: check-ins, times, schedules, places. Knows no language by
 * itself; every word comes from a {@link dev.sotto.core.reading.Lexicon}, so that a translation is
 * one file. Where two readings are possible it says so instead of guessing, and a "no" never
 * becomes a "done".
 */
@NullMarked
package dev.sotto.core.reading;

import org.jspecify.annotations.NullMarked;
