package dev.sotto.core.circle;

/** The number of one round of one circle. */
public record RoundId(long value) {}
