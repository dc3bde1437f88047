/**
 * What a person practises, how small it may get, and when. Knows times in words of days and wall
 * clocks; only {@link dev.sotto.core.nudge.Cadence} turns them into instants.
 */
@NullMarked
package dev.sotto.core.practice;

import org.jspecify.annotations.NullMarked;
