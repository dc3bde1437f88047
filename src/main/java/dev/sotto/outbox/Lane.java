package dev.sotto.outbox;

/** Who goes first. Answers to taps have a lane of their own; replies leave before nudges. */
public enum Lane {
  /** What was to leave past the outbox and could not; ahead of everything, and never given up. */
  FIRST,
  TAP_ANSWER,
  REPLY,
  NUDGE
}
