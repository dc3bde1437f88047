package dev.sotto.store;

import dev.sotto.core.session.Notice;

/** What an alarm is for. */
public enum AlarmKind {
  /** The next planned moment of a practice. One a practice. */
  NUDGE,
  /** The person asked to be asked again. One a slot. */
  LOOK_IN,
  /** Somebody has said nothing for weeks: the one last line. One a person. */
  LAST_LINE,
  /** The evening before a session. One a person. */
  SESSION_EVENING,
  /** An hour before a session. One a person. */
  SESSION_HOUR,
  /** An hour after a session. One a person. */
  SESSION_OVER,
  /** The undo button on a nudge goes away. One a nudge. */
  UNDO_ENDS,
  /** A talk that rests too long ends. One a person. */
  TALK_EXPIRES,
  /** Somebody is erased who wanted some minutes to take it back. One a person. */
  FORGET,
  /** Days of circles are counted, or rounds begin. One in all. */
  CIRCLES,
  /** What is older than promised is dropped. One in all. */
  RETENTION,
  /** The nightly copy. One in all. */
  BACKUP;

  /** Returns the kind that rings for something the bot says by itself about a session. */
  static AlarmKind of(Notice notice) {
    return switch (notice) {
      case EVENING_BEFORE -> SESSION_EVENING;
      case HOUR_BEFORE -> SESSION_HOUR;
      case AFTERWARDS -> SESSION_OVER;
    };
  }
}
