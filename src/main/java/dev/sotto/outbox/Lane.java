package dev.sotto.outbox;

/** Who goes first. Answers to taps have a lane of their own; replies leave before nudges. */
public enum Lane {
  TAP_ANSWER,
  REPLY,
  NUDGE
}
