package dev.sotto.core.script;

import java.util.Set;

/**
 * Everything the bot can say. The wording is in {@code config/<language>/lines.yaml}; the names in
 * braces there are the placeholders given here.
 */
public enum Line {
  // Welcome
  WELCOME,
  CONSENT_FIRST,
  WHERE_ARE_YOU,
  PLACE_NOT_FOUND,
  WHICH_PLACE,
  PLACE_KNOWN("place", "time", "country"),
  PLACE_SKIPPED("time"),
  WELCOME_BACK,

  // SettingUp
  WHAT_PRACTICE,
  WHAT_PRACTICE_UNCLEAR,
  WORDS_KEPT("words"),
  WHICH_KIND,
  WHICH_KIND_IN_GROUP,
  WHICH_TINY_STEP,
  EXACT_STAYS,
  WHICH_ANCHOR,
  WHEN,
  WHEN_UNCLEAR,
  WHEN_NEEDS_TIME("days"),
  WHEN_NEEDS_DAYS,
  WHICH_OBSTACLE,
  IF_THEN("obstacle"),
  HOW_CONFIDENT,
  CONFIDENCE_UNCLEAR,
  CONFIDENCE_LOW("number"),
  NUDGE_NAME("name"),
  CARD_WORDS("words"),
  CARD_KIND("kind"),
  CARD_TINY("tiny"),
  CARD_EXACT,
  CARD_ANCHOR("anchor"),
  CARD_WHEN("schedule"),
  CARD_NEVER_ASKS,
  CARD_IF_THEN("obstacle", "then"),
  CARD_CONFIDENCE("number"),
  CARD_NUDGE_NAME("name"),
  CARD_QUESTION,
  CARD_UNCLEAR,
  WHAT_TO_CHANGE,
  PRACTICE_KEPT("when"),
  PRACTICE_KEPT_SILENT,
  PRACTICES_FULL("number"),
  TOO_LONG("limit"),

  // The nudge
  NUDGE_ANCHORED("anchor", "name"),
  NUDGE_PLAIN("name"),
  NUDGE_TINY("tiny"),
  NAME_AT("name", "time"),
  LINE_OPEN("number", "name"),
  LINE_DONE("name"),
  LINE_DONE_MINUTES("name", "minutes"),
  LINE_TINY("name"),
  LINE_TRIED("name"),
  LINE_NOT_TODAY("name"),
  LINE_REST("name"),
  LINE_LATER("name", "time"),

  // CheckingIn
  WHICH_ONE,
  WHAT_DO_YOU_MEAN,
  NOT_TODAY_OKAY,
  DID_IT_AND("rest"),
  PUT_ON_DAY("day"),
  LOOK_IN_AT("time"),
  LOOK_IN_WHEN,
  NOTHING_LEFT_OPEN,
  LOOK_IN_TOO_FAR,
  NO_NOTE,
  YOUR_WORDS("name", "words"),
  NO_PRACTICE_YET,
  HELLO,
  ANY_TIME,
  WHAT_I_CAN_READ,
  TAP_TOO_OLD,

  // What is in the way
  WHAT_IS_IN_THE_WAY,
  IN_THE_WAY_UNCLEAR,
  IN_THE_WAY_HEARD("reflection"),
  IN_THE_WAY_LEFT,
  IN_THE_WAY_TINY,
  IN_THE_WAY_TRIED,
  WORSE("name"),
  WORSE_ALL,

  // Today and week
  TODAY_NOTHING,
  TODAY("day"),
  STATE_DONE,
  STATE_TINY,
  STATE_TRIED,
  STATE_NOT_TODAY,
  STATE_REST,
  WEEK("from", "to", "practices"),
  WEEK_DAY("day", "entries"),
  WEEK_MINUTES("mark", "minutes"),
  WEEK_COUNT("practised", "planned"),
  WEEK_COUNT_DETAIL("count", "detail"),
  WEEK_TINY("number"),
  WEEK_TRIED("number"),
  WEEK_BEYOND("number"),
  WEEK_EMPTY,

  // Pause, stop, settings
  PAUSE_HOW_LONG,
  PAUSE_UNCLEAR,
  PAUSED_UNTIL("date"),
  PAUSED_OPEN,
  RESUMED,
  STOPPED,
  SETTINGS("place", "time", "dayStart", "quiet", "sound", "code", "country"),
  SETTINGS_SAVED,
  ASK_ZONE,
  ASK_COUNTRY,
  COUNTRY_UNCLEAR,
  ASK_DAY_START,
  DAY_START_UNCLEAR,
  ASK_QUIET_HOURS,
  QUIET_HOURS_UNCLEAR,
  ASK_SOUND,
  ASK_CODE_WORD,
  SOUND_AUDIBLE,
  SOUND_SILENT,
  CODE_WORD_NONE,

  // Times and days
  SCHEDULE_NEVER,
  SCHEDULE("days", "times"),
  DAYS_ALL,
  DAYS_WEEKDAYS,
  DAYS_WEEKENDS,
  DAYS_EVERY_OTHER,
  DAYS_EVERY("number"),
  LIST_AND("first", "last"),
  QUIET_SPAN("from", "to"),
  QUIET_NEVER,
  COUNTRY_UNKNOWN,

  // What Telegram shows of the bot
  SHORT_DESCRIPTION,
  MENU_START,
  MENU_NEW,
  MENU_TODAY,
  MENU_DID,
  MENU_STUCK,
  MENU_WEEK,
  MENU_PAUSE,
  MENU_RESUME,
  MENU_SETTINGS,
  MENU_PRIVACY,
  MENU_FORGET,
  MENU_CANCEL,
  MENU_STOP,
  MENU_HELP,

  // Everything else
  FORGET_ASK,
  FORGOTTEN,
  FORGET_KEPT,
  CANCELLED,
  NOTHING_TO_CANCEL,
  HELP,
  PRIVACY("text"),
  TALK_EXPIRED,
  OLD_BUTTON,
  NOTED,
  USE_THE_BUTTONS,
  NOT_UNDERSTOOD_COMMAND,
  PRIVATE_ONLY,
  COULD_NOT_NOTE,
  SOMETHING_BROKE;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change; its type does not say so.
  private final Set<String> placeholders;

  Line(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  public Set<String> placeholders() {
    return placeholders;
  }
}
