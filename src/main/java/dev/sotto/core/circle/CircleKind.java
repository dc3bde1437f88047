package dev.sotto.core.circle;

/** How the people of a circle came together. */
public enum CircleKind {
  /** The bot put them together for one round. */
  MATCHED,
  /** They followed the same link, and may go on together. */
  INVITED
}
