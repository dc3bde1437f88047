package dev.sotto.core.safety;

/** What a text may be about beyond practice, and so which reply it gets. The gravest comes last. */
public enum Concern {
  /** Practice, or anything else that needs no help. */
  NONE(Level.NONE),
  /** "kms lol, laundry": words of death around a trifle. One line, no numbers. */
  JEST(Level.SOFT),
  /** Low, hopeless, or about a time that is over. */
  LOW(Level.SOFT),
  /** Eating, substances, medication, voices, sleepless days: for the therapist or a doctor. */
  CARE(Level.SOFT),
  /** Somebody else, over a longer time, or somebody who died. */
  FOR_SOMEONE(Level.SOFT),
  /** Somebody else who is in danger now. */
  SOMEONE_IN_DANGER(Level.FULL),
  /** Violence or abuse against the person: the emergency number comes first. */
  VIOLENCE(Level.FULL),
  /** The person may want to die or to hurt themselves. */
  CRISIS(Level.FULL);

  /** How much a reply says. */
  public enum Level {
    NONE,
    /** A few kind words and a way to help. */
    SOFT,
    /** The whole reply, and nudges are held. */
    FULL
  }

  private final Level level;

  Concern(Level level) {
    this.level = level;
  }

  public Level level() {
    return level;
  }
}
