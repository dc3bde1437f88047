package dev.sotto.core.script;

/**
 * Everything a button can mean. The labels are in {@code config/<language>/lines.yaml}; a name here
 * travels in buttons people may press much later, so it is never reused for another meaning.
 */
public enum Chip {
  // Any question
  SKIP,
  TO_THE_CARD,
  BACK,

  // Welcome
  BEGIN,
  PLACE,

  // SettingUp
  KIND_GROUP,
  KIND,
  TINY,
  NEVER_ASK,
  NUMBER,
  SMALLER,
  ANOTHER_TIME,
  KEEP_ANYWAY,
  ITS_NAME,
  LOOKS_RIGHT,
  CHANGE,
  CHANGE_WORDS,
  CHANGE_KIND,
  CHANGE_TINY,
  CHANGE_ANCHOR,
  CHANGE_WHEN,
  CHANGE_OBSTACLE,
  CHANGE_CONFIDENCE,
  CHANGE_NUDGE_NAME,

  // Kinds of practice
  MOMENT,

  // The nudge
  DID_IT,
  TINY_STEP,
  LATER,
  NOT_TODAY,
  IN_THE_WAY,
  UNDO,
  IN_30_MINUTES,
  IN_2_HOURS,
  TONIGHT,

  // CheckingIn
  TRIED,
  PRACTICE,
  ALL_OF_THEM,
  LEAVE_IT,

  // What is in the way
  OBSTACLE,
  START_NOW,
  ROUGH_VERSION,
  DO_TINY_TODAY,
  SMALLER_STEP,
  OTHER_TIME,
  TIE_TO_MOMENT,
  FOLD_IN,
  SHOW_WORDS,
  ASK_THERAPIST,
  LOW_DAY,
  REST_TODAY,
  SESSION_LIST,
  DROP_FOR_NOW,
  SAME_STEP_NEW_TIME,
  TRIED_IT,
  TELL_THERAPIST,
  STOP_FOR_TODAY,
  KEEP_FOR_SESSION,
  ENOUGH_FOR_NOW,
  A_LITTLE_MORE,
  ASK_LESS_OFTEN,
  FEEL_SAFE,
  FEEL_NOT_SURE,

  // The session list
  SESSION_LINE,
  ADD_LINE,
  REWORD_LINE,
  REMOVE_LINE,
  THATS_ALL,

  // Pause and settings
  THREE_DAYS,
  A_WEEK,
  UNTIL_SESSION,
  UNTIL_I_SAY,
  SET_ZONE,
  SET_COUNTRY,
  SET_DAY_START,
  SET_QUIET_HOURS,
  SET_SOUND,
  SET_CODE_WORD,
  SET_OWN_CONTACT,
  TIME,
  NO_QUIET_HOURS,
  SOUND_ON,
  SOUND_OFF,
  NO_CODE_WORD,
  NO_OWN_CONTACT,

  // When it is more than practice
  SAFETY_YES,
  SAFETY_NOT_SURE,
  SAFETY_NO,
  SAFETY_NOT_MEANT,
  SAFETY_GO_ON,
  OWN_CONTACT,

  // Forgetting
  ERASE_EVERYTHING,
  KEEP_EVERYTHING,
  ERASE_WITH_UNDO,
  UNDO_ERASE,

  // Keeping words
  KEEP_WORDS,
  DONT_KEEP_WORDS
}
