package dev.sotto.core.person;

/** Whether a nudge makes a sound on the person's phone. */
public enum Sound {
  AUDIBLE,
  SILENT
}
