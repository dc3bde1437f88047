package dev.sotto.core.practice;

/** Names a practice inside this installation. */
public record PracticeId(long value) {}
