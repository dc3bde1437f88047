package dev.sotto.store;

/** What an alarm is for. */
public enum AlarmKind {
  /** The next planned moment of a practice. One a practice. */
  NUDGE,
  /** The person asked to be asked again. One a slot. */
  LOOK_IN,
  /** Somebody has said nothing for weeks: the one last line. One a person. */
  LAST_LINE,
  /** The undo button on a nudge goes away. One a nudge. */
  UNDO_ENDS,
  /** A talk that rests too long ends. One a person. */
  TALK_EXPIRES,
  /** Somebody is erased who wanted some minutes to take it back. One a person. */
  FORGET,
  /** What is older than promised is dropped. One in all. */
  RETENTION,
  /** The nightly copy. One in all. */
  BACKUP
}
