package dev.sotto.core.checkin;

import dev.sotto.core.practice.Obstacle;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What was in the way of one slot, as the button says it. The person's own words are no part of it.
 *
 * @param clock what the person's clock showed when they said it, to the minute
 */
public record Hindrance(Slot slot, Obstacle obstacle, LocalTime clock, Instant toldAt) {}
