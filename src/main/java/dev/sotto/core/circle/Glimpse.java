package dev.sotto.core.circle;

import dev.sotto.core.checkin.Day;

/**
 * What somebody sees of their circle for one Day. It never changes.
 *
 * @param nod whether somebody else nodded
 */
public record Glimpse(Day day, Shown line, boolean nod) {}
