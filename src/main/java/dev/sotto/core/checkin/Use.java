package dev.sotto.core.checkin;

/**
 * A practice used for real, outside its plan.
 *
 * @param part when in its Day it was told
 */
public record Use(Day day, DayPart part) {}
