package dev.sotto.core.reading;

/** What a reply can mean. */
public enum Meaning {
  /** The practice was done. */
  DONE,
  /** The tiny step was done. */
  TINY,
  /** Some of it, or in the head; it counts. */
  TRIED,
  NOT_TODAY,
  /** A day off, by the person's own choice. */
  REST,
  /** Ask again, perhaps at a time they say. */
  LATER,
  /** Something stands in front of it. */
  IN_THE_WAY,
  /** The practice does harm. */
  WORSE,
  QUESTION,
  /** Silence, at once. */
  STOP,
  GREETING,
  THANKS,
  /** Keep the words just said for the session. */
  KEEP,
  /** A bare yes; what it means depends on what was asked. */
  YES,
  /** A bare no; what it means depends on what was asked. */
  NO,
  /** Nothing the lexicon knows. */
  OTHER;

  /** Whether it can answer "did you?". */
  boolean answers() {
    return switch (this) {
      case DONE, TINY, TRIED, NOT_TODAY, REST, LATER, YES, NO -> true;
      case IN_THE_WAY, WORSE, QUESTION, STOP, GREETING, THANKS, KEEP, OTHER -> false;
    };
  }

  /** Whether a length of time beside it is how long they practised. */
  boolean mayTellALength() {
    return tellsOfPractice() || this == YES || this == WORSE;
  }

  /** Whether it says that something was practised. */
  public boolean tellsOfPractice() {
    return this == DONE || this == TINY || this == TRIED;
  }

  /** What it says in answer to a nudge: a bare yes that it was done, a bare no that it was not. */
  public Meaning asReport() {
    return switch (this) {
      case YES -> DONE;
      case NO -> NOT_TODAY;
      case KEEP -> OTHER;
      case DONE,
          TINY,
          TRIED,
          NOT_TODAY,
          REST,
          LATER,
          IN_THE_WAY,
          WORSE,
          QUESTION,
          STOP,
          GREETING,
          THANKS,
          OTHER ->
          this;
    };
  }
}
