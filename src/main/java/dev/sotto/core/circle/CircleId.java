package dev.sotto.core.circle;

/** The number of a group of people, over as many rounds as it lasts. */
public record CircleId(long value) {}
