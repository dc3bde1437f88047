package dev.sotto.core.nudge;

/** Names a nudge inside this installation. */
public record NudgeId(long value) {}
