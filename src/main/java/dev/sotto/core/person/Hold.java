package dev.sotto.core.person;

/** Whether the bot waits for a person to come back before it asks them about anything. */
public enum Hold {
  NONE,
  /** They wrote about more than practice; nothing is asked until they write or tap again. */
  HELD
}
